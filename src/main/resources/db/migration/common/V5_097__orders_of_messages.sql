-- The orders of the list of messages.
create index message_by_recipient on message (recipient, id);
create index message_by_kind on message (kind, id);
create index message_by_status on message (status, id);
