-- A message that waits may be taken back; one that was sent may be sent again, as a message of its own.
alter table message drop constraint message_status_is_known;
alter table message add constraint message_status_is_known check (status in ('WAITING', 'SENT', 'FAILED', 'CANCELLED'));
alter table message add column repeats_id bigint;
alter table message add constraint message_that_is_repeated_exists foreign key (repeats_id) references message (id) on delete set null;
-- since when it may have arrived without anybody knowing; some gateways have to be asked before it is sent again
alter table message add column uncertain_since timestamp with time zone;

-- each channel looks for its own
drop index message_by_next_attempt;
create index message_by_next_attempt on message (status, channel, next_attempt_at, id);
create index message_by_customer on message (customer_id, id);
create index message_by_repeated on message (repeats_id);
