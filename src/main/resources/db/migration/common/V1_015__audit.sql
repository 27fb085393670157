-- Who did what, when, from where. Written, never changed. Holds no secret.
create sequence audit_entry_id start with 50 increment by 50;

create table audit_entry (
    id             bigint                   primary key,
    happened_at    timestamp with time zone not null,
    action         varchar(60)              not null,
    actor          varchar(254)             not null,
    subject        varchar(254)             not null,
    remote_address varchar(45)              not null
);

create index audit_entry_by_time on audit_entry (happened_at);
