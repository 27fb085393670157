-- What signs the calls to an address, so that its program knows that they come from here. Encrypted.
create sequence webhook_secret_id start with 50 increment by 50;

create table webhook_secret (
    id       bigint                   primary key,
    version  bigint                   not null default 0,
    address  varchar(500)             not null,
    sealed   varchar(200)             not null,
    made_at  timestamp with time zone not null,
    constraint webhook_address_has_one_secret unique (address)
);
