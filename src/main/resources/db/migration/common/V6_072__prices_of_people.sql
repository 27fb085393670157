-- What a service costs with one member of the staff, where that is another price than the service's own.
create table service_price (
    service_id bigint         not null,
    staff_id   bigint         not null,
    price      numeric(12, 2) not null,
    constraint price_with_somebody_is_one primary key (service_id, staff_id),
    constraint price_with_somebody_service_exists foreign key (service_id) references service (id) on delete cascade,
    constraint price_with_somebody_staff_exists foreign key (staff_id) references staff_member (id) on delete cascade,
    constraint price_with_somebody_is_not_negative check (price >= 0)
);
