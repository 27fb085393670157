-- Codes for which something is taken off a price. Never deleted, only archived.
create sequence coupon_id start with 50 increment by 50;

create table coupon (
    id                bigint         primary key,
    version           bigint         not null default 0,
    -- in upper case
    code              varchar(30)    not null,
    note              varchar(200)   default '' not null,
    discount_kind     varchar(10)    not null,
    -- in percent of a share, in the company's currency of a sum
    discount          numeric(12, 2) not null,
    -- in the company's zone, both included; null: without end
    first_day         date,
    last_day          date,
    most_uses         integer,
    most_per_customer integer,
    active            boolean        default true not null,
    constraint coupon_code_is_unique unique (code),
    constraint coupon_takes_something_off check (discount > 0)
);

-- For which services it is good; without a row for all.
create table coupon_service (
    coupon_id  bigint not null,
    service_id bigint not null,
    constraint coupon_is_for_a_service_once primary key (coupon_id, service_id),
    constraint coupon_of_a_service_exists foreign key (coupon_id) references coupon (id),
    constraint service_of_a_coupon_exists foreign key (service_id) references service (id)
);

-- That an appointment was booked with one. What was given back counts no more.
create sequence coupon_use_id start with 50 increment by 50;

create table coupon_use (
    id             bigint                   primary key,
    coupon_id      bigint                   not null,
    -- null once everything about its customer was wiped
    appointment_id bigint,
    code           varchar(30)              not null,
    amount         numeric(14, 3)           not null,
    currency       varchar(3)               not null,
    used_at        timestamp with time zone not null,
    given_back     boolean                  default false not null,
    constraint coupon_that_is_used_exists foreign key (coupon_id) references coupon (id),
    constraint appointment_with_a_coupon_exists foreign key (appointment_id) references appointment (id) on delete set null,
    constraint appointment_has_one_coupon unique (appointment_id)
);

create index coupon_use_by_coupon on coupon_use (coupon_id, id);
