-- A wish for another address can be called off, and a new one takes the place of an earlier one.
alter table email_change add column withdrawn_at timestamp with time zone;
create index email_change_by_account on email_change (account_id);

-- From where a link to set a password was asked for, for the log, which is written a moment later.
alter table password_reset_request add column remote_address varchar(45) default '' not null;
