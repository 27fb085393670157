-- The gateway of the demo: it stands for somebody else's system, so nothing here refers to our own tables.
create table sandbox_payment (
    id         varchar(36)              primary key,
    amount     numeric(14, 3)           not null,
    currency   varchar(3)               not null,
    title      varchar(300)             not null,
    paid_page  varchar(2000)            not null,
    back_page  varchar(2000)            not null,
    status     varchar(10)              not null,
    given_back numeric(14, 3)           default 0 not null,
    expires_at timestamp with time zone not null,
    constraint sandbox_status_is_known check (status in ('OPEN', 'PAID', 'ENDED')),
    constraint sandbox_gives_back_no_more_than_it_got check (given_back >= 0 and given_back <= amount)
);

create table sandbox_refund (
    code       varchar(36)    primary key,
    payment_id varchar(36)    not null,
    amount     numeric(14, 3) not null,
    constraint sandbox_refund_payment_exists foreign key (payment_id) references sandbox_payment (id)
);
