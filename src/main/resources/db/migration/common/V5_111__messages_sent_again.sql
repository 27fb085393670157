-- What failed and was sent again waits for nobody any more.
alter table message drop constraint message_status_is_known;
alter table message add constraint message_status_is_known check (status in ('WAITING', 'SENT', 'FAILED', 'REPEATED', 'CANCELLED'));

update message set status = 'REPEATED' where status = 'FAILED'
    and id in (select other.repeats_id from message other where other.repeats_id is not null and other.status <> 'CANCELLED');
