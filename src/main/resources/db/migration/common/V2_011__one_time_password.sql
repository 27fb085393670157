-- A password that somebody was mailed, hashed. Good for one sign-in, until it expires, besides the account's own.
create sequence one_time_password_id start with 50 increment by 50;

create table one_time_password (
    id            bigint                   primary key,
    account_id    bigint                   not null,
    -- of the account when it was issued: with another password of the account it is over
    session_epoch bigint                   not null,
    password_hash varchar(64)              not null,
    expires_at    timestamp with time zone not null,
    used_at       timestamp with time zone,
    constraint account_of_one_time_password_exists foreign key (account_id) references account (id)
);

create index one_time_password_by_account on one_time_password (account_id);
