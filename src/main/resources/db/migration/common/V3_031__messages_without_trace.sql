-- Whoever has deleted the account is still told so. Of such a message nothing is left once it is sent or given up.
alter table message add column leaves_no_trace boolean not null default false;
