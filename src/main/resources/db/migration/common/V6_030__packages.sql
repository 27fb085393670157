-- Packages: sessions of services that are sold together. The price is in the company's currency.
create sequence bundle_id start with 50 increment by 50;

create table bundle (
    id              bigint         primary key,
    version         bigint         not null default 0,
    name            varchar(100)   not null,
    description     varchar(2000)  not null,
    price           numeric(12, 2) not null,
    -- how long it is good for, from the day of the purchase
    validity_amount integer        not null,
    validity_unit   varchar(6)     not null,
    buyers          varchar(9)     not null,
    active          boolean        not null default true,
    sort_order      integer        not null default 0,
    constraint package_price_is_not_negative check (price >= 0),
    constraint package_is_good_for_some_time check (validity_amount >= 1),
    constraint package_validity_is_in_days_or_months check (validity_unit in ('DAYS', 'MONTHS')),
    constraint package_buyers_are_known check (buyers in ('DESK', 'CUSTOMERS'))
);

create sequence bundle_part_id start with 50 increment by 50;

create table bundle_part (
    id         bigint  primary key,
    bundle_id  bigint  not null,
    service_id bigint  not null,
    sessions   integer not null,
    constraint package_has_a_service_once unique (bundle_id, service_id),
    constraint part_belongs_to_a_package foreign key (bundle_id) references bundle (id),
    constraint service_in_package_exists foreign key (service_id) references service (id),
    constraint package_has_some_sessions check (sessions >= 1)
);
create index bundle_part_by_service on bundle_part (service_id);
