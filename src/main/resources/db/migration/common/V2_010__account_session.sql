-- A sign-in on one device. While the row is good, so is the session that names it, on every node.
create sequence account_session_id start with 50 increment by 50;

create table account_session (
    id                 bigint                   primary key,
    account_id         bigint                   not null,
    -- of the account, when this row was last found good with a password
    session_epoch      bigint                   not null,
    -- raised whenever a session is given a new id; sessions of an earlier entry are over
    entry              integer                  not null,
    opened_at          timestamp with time zone not null,
    -- the last time that this device came in, with the password or remembered
    entered_at         timestamp with time zone not null,
    -- written once a minute at most
    last_seen_at       timestamp with time zone not null,
    ended_at           timestamp with time zone,
    remote_address     varchar(45)              not null,
    user_agent         varchar(300)             not null,
    stage              varchar(20)              not null,
    factor_passed      boolean                  not null,
    -- a one-time password was used, and no password of the person's own was chosen yet
    password_used_up   boolean                  not null,
    -- the person wants to be remembered on this device
    remembered         boolean                  not null,
    -- two secrets, hashed: the first finds the row and stays, the second changes at each use
    remember_handle    varchar(64),
    remember_secret    varchar(64),
    previous_secret    varchar(64),
    rotated_at         timestamp with time zone,
    remembered_until   timestamp with time zone,
    constraint account_of_session_exists foreign key (account_id) references account (id),
    constraint account_session_is_remembered_by_one_handle unique (remember_handle),
    constraint account_session_stage_is_known
        check (stage in ('SECOND_FACTOR', 'SECOND_FACTOR_SETUP', 'NEW_PASSWORD', 'COMPLETE'))
);

create index account_session_by_account on account_session (account_id);
