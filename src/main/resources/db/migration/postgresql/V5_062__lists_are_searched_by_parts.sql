-- Three letters anywhere in a line of the log, or in what a message says to whom, without reading all of them.
create index audit_entry_by_parts on audit_entry using gin (
    lower(subject) gin_trgm_ops, lower(actor) gin_trgm_ops, lower(before_text) gin_trgm_ops, lower(after_text) gin_trgm_ops,
    remote_address gin_trgm_ops);
create index message_by_parts on message using gin (
    lower(recipient) gin_trgm_ops, lower(subject) gin_trgm_ops, lower(last_answer) gin_trgm_ops);
