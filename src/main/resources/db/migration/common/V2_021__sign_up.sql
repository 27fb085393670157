-- Somebody wants an account. Whether the address has one is found out later, out of sight; nothing is opened before the
-- address is proven. Rows are kept no longer than their link is good.
create sequence sign_up_request_id start with 50 increment by 50;

create table sign_up_request (
    id            bigint                   primary key,
    email         varchar(254)             not null,
    email_key     varchar(254)             not null,
    first_name    varchar(100)             not null,
    last_name     varchar(100)             not null,
    phone         varchar(40)              not null,
    language      varchar(10)              not null,
    time_zone     varchar(60)              not null,
    -- of the password that was chosen, until it goes into the account or is needed no more
    password_hash varchar(500),
    requested_at  timestamp with time zone not null,
    handled_at    timestamp with time zone,
    -- whether a mail was asked for; those are counted
    answered      boolean                  not null default false,
    proven_at     timestamp with time zone
);

create index sign_up_request_by_handled on sign_up_request (handled_at, id);
create index sign_up_request_by_email on sign_up_request (email_key);

-- The owner of an account wants another address. It counts once it is proven.
create sequence email_change_id start with 50 increment by 50;

create table email_change (
    id           bigint                   primary key,
    account_id   bigint                   not null,
    email        varchar(254)             not null,
    email_key    varchar(254)             not null,
    requested_at timestamp with time zone not null,
    handled_at   timestamp with time zone,
    answered     boolean                  not null default false,
    proven_at    timestamp with time zone,
    constraint email_change_account_exists foreign key (account_id) references account (id)
);

create index email_change_by_handled on email_change (handled_at, id);
create index email_change_by_email on email_change (email_key);
