-- Somebody is asked by mail to work in the console. Nobody has a login or a role before the owner of the address accepts.
create sequence invitation_id start with 50 increment by 50;

create table invitation (
    id              bigint                   primary key,
    version         bigint                   not null default 0,
    name            varchar(100)             not null,
    email           varchar(254)             not null,
    email_key       varchar(254)             not null,
    -- STAFF, ADMIN or both, with a comma
    roles           varchar(30)              not null,
    -- which member of the staff it is
    staff_id        bigint,
    invited_by      varchar(254)             not null,
    invited_at      timestamp with time zone not null,
    -- of the latest mail, once it is sent
    link_expires_at timestamp with time zone,
    accepted_at     timestamp with time zone,
    account_id      bigint,
    withdrawn_at    timestamp with time zone,
    constraint invitation_staff_exists foreign key (staff_id) references staff_member (id),
    constraint invitation_account_exists foreign key (account_id) references account (id),
    constraint invitation_is_accepted_by_an_account check ((accepted_at is null) = (account_id is null)),
    constraint invitation_is_accepted_or_withdrawn check (accepted_at is null or withdrawn_at is null)
);

create index invitation_by_email on invitation (email_key);
create index invitation_by_account on invitation (account_id);
