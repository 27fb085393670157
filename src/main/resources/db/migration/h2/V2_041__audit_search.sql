-- H2 has no index for how a text begins whatever its letters' size; for a small site the plain one will do.
create index audit_entry_by_actor on audit_entry (actor, happened_at);
