-- The authenticator app of an account: one at most. Written when a first code from it was typed.
create table authenticator (
    account_id    bigint                   primary key,
    -- encrypted for this account, see platform.sealing
    sealed_secret varchar(300)             not null,
    confirmed_at  timestamp with time zone not null,
    -- the 30 seconds of the last code that was accepted: neither they nor earlier ones are taken again
    last_step     bigint                   not null,
    constraint account_of_authenticator_exists foreign key (account_id) references account (id) on delete cascade
);

-- Codes for the day on which the phone is gone: hashed, each for one use.
create sequence recovery_code_id start with 50 increment by 50;

create table recovery_code (
    id         bigint                   primary key,
    account_id bigint                   not null,
    code_hash  varchar(64)              not null,
    used_at    timestamp with time zone,
    constraint recovery_code_is_unique unique (account_id, code_hash),
    constraint account_of_recovery_code_exists foreign key (account_id) references account (id) on delete cascade
);
