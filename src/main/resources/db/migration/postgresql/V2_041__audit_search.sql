-- Who and whom are looked for by how the address begins, in small letters.
create index audit_entry_by_actor on audit_entry (lower(actor) varchar_pattern_ops, happened_at);
create index audit_entry_by_whom on audit_entry (lower(subject) varchar_pattern_ops, happened_at);
