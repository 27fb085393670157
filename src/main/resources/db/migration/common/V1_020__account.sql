-- A login: its e-mail address is the user name. Without a password (null) nobody can sign in with it.
create sequence account_id start with 50 increment by 50;

create table account (
    id            bigint                   primary key,
    version       bigint                   not null default 0,
    email         varchar(254)             not null,
    -- the address in lower case: two spellings of one address are one account
    email_key     varchar(254)             not null,
    -- how it was made stands in front of it
    password_hash varchar(500),
    enabled       boolean                  not null default true,
    -- raised to end all open sessions at once
    session_epoch bigint                   not null default 0,
    created_at    timestamp with time zone not null,
    constraint account_has_an_address_of_its_own unique (email_key)
);

create table account_role (
    account_id bigint      not null,
    role       varchar(10) not null,
    constraint account_has_a_role_once primary key (account_id, role),
    constraint account_of_role_exists foreign key (account_id) references account (id),
    constraint account_role_is_known check (role in ('CUSTOMER', 'STAFF', 'ADMIN'))
);

create index account_role_by_role on account_role (role);

-- The secrets of mailed links, hashed. Good for one purpose, once, until they expire.
create sequence account_token_id start with 50 increment by 50;

create table account_token (
    id         bigint                   primary key,
    account_id bigint                   not null,
    purpose    varchar(20)              not null,
    token_hash varchar(64)              not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    constraint account_token_is_unique unique (token_hash),
    constraint account_of_token_exists foreign key (account_id) references account (id)
);

create index account_token_by_account on account_token (account_id);

-- Addresses typed into "Forgot password". Which of them have an account is found out later, out of sight.
create sequence password_reset_request_id start with 50 increment by 50;

create table password_reset_request (
    id           bigint                   primary key,
    -- empty when what was typed is no address
    email_key    varchar(254)             not null,
    requested_at timestamp with time zone not null,
    handled_at   timestamp with time zone,
    -- whether a mail was asked for; those are counted
    answered     boolean                  not null default false
);

create index password_reset_request_by_handled on password_reset_request (handled_at, id);

-- Wrong passwords in a row, for addresses with and without an account alike.
create table sign_in_failures (
    email_key       varchar(254)             primary key,
    failures        integer                  not null,
    last_failure_at timestamp with time zone not null
);

-- One-time codes, hashed, with which the first administrator is made; all gone once there is one.
create table setup_code (
    code_hash  varchar(64)              primary key,
    created_at timestamp with time zone not null
);
