-- Where the business receives people. Hours are local to this zone.
create sequence location_id start with 50 increment by 50;

create table location (
    id        bigint       primary key,
    version   bigint       not null default 0,
    name      varchar(100) not null,
    address   varchar(300) not null,
    time_zone varchar(60)  not null,
    active    boolean      not null default true,
    sort_order integer     not null default 0
);

create sequence service_category_id start with 50 increment by 50;

create table service_category (
    id         bigint       primary key,
    name       varchar(100) not null,
    sort_order integer      not null default 0
);

-- What can be booked. Durations and buffers are minutes, the price is in the company's currency.
create sequence service_id start with 50 increment by 50;

create table service (
    id                    bigint         primary key,
    version               bigint         not null default 0,
    category_id           bigint         not null,
    name                  varchar(100)   not null,
    description           varchar(2000)  not null,
    duration_minutes      integer        not null,
    buffer_before_minutes integer        not null default 0,
    buffer_after_minutes  integer        not null default 0,
    price                 numeric(12, 2) not null,
    capacity              integer        not null default 1,
    active                boolean        not null default true,
    sort_order            integer        not null default 0,
    constraint service_belongs_to_a_category foreign key (category_id) references service_category (id),
    constraint service_takes_time check (duration_minutes between 1 and 1440),
    constraint service_buffers_are_not_negative check (buffer_before_minutes >= 0 and buffer_after_minutes >= 0),
    constraint service_price_is_not_negative check (price >= 0),
    constraint service_has_room_for_somebody check (capacity >= 1)
);

create sequence staff_member_id start with 50 increment by 50;

create table staff_member (
    id         bigint        primary key,
    version    bigint        not null default 0,
    -- set while this person may sign in
    account_id bigint,
    name       varchar(100)  not null,
    title      varchar(100)  not null,
    active     boolean       not null default true,
    sort_order integer       not null default 0,
    constraint staff_member_has_at_most_one_account unique (account_id)
);

create table service_staff (
    service_id bigint not null,
    staff_id   bigint not null,
    constraint staff_offers_a_service_once primary key (service_id, staff_id),
    constraint offered_service_exists foreign key (service_id) references service (id),
    constraint offering_staff_exists foreign key (staff_id) references staff_member (id)
);

create table service_location (
    service_id  bigint not null,
    location_id bigint not null,
    constraint service_is_at_a_location_once primary key (service_id, location_id),
    constraint located_service_exists foreign key (service_id) references service (id),
    constraint service_location_exists foreign key (location_id) references location (id)
);

-- One table for everything weekly: kind WORK or BREAK. day_of_week: 1 Monday to 7 Sunday. An end not after its start lies on the next day.
create sequence weekly_hours_id start with 50 increment by 50;

create table weekly_hours (
    id          bigint     primary key,
    staff_id    bigint     not null,
    location_id bigint     not null,
    kind        varchar(5) not null,
    day_of_week integer    not null,
    from_time   time       not null,
    until_time  time       not null,
    constraint weekly_hours_staff_exists foreign key (staff_id) references staff_member (id),
    constraint weekly_hours_location_exists foreign key (location_id) references location (id),
    constraint weekly_hours_are_work_or_break check (kind in ('WORK', 'BREAK')),
    constraint weekly_hours_day_is_a_weekday check (day_of_week between 1 and 7)
);

create index weekly_hours_by_staff on weekly_hours (staff_id);

-- A day whose hours replace those of the week; a day with no times is closed at that location.
create sequence special_day_id start with 50 increment by 50;

create table special_day (
    id          bigint primary key,
    staff_id    bigint not null,
    location_id bigint not null,
    on_day      date   not null,
    from_time   time,
    until_time  time,
    constraint special_day_staff_exists foreign key (staff_id) references staff_member (id),
    constraint special_day_location_exists foreign key (location_id) references location (id),
    constraint special_day_has_both_times_or_none check ((from_time is null) = (until_time is null))
);

create index special_day_by_staff on special_day (staff_id, on_day);

-- Whole days away, both ends included: of one staff member, or (staff null) a closure of one location or of all.
create sequence days_off_id start with 50 increment by 50;

create table days_off (
    id          bigint       primary key,
    staff_id    bigint,
    location_id bigint,
    first_day   date         not null,
    last_day    date         not null,
    reason      varchar(200) not null,
    constraint days_off_staff_exists foreign key (staff_id) references staff_member (id),
    constraint days_off_location_exists foreign key (location_id) references location (id),
    constraint days_off_end_after_they_start check (first_day <= last_day)
);

create index days_off_by_last_day on days_off (last_day);

create sequence blocked_time_id start with 50 increment by 50;

create table blocked_time (
    id        bigint                   primary key,
    staff_id  bigint                   not null,
    starts_at timestamp with time zone not null,
    ends_at   timestamp with time zone not null,
    reason    varchar(200)             not null,
    constraint blocked_time_staff_exists foreign key (staff_id) references staff_member (id),
    constraint blocked_time_ends_after_start check (starts_at < ends_at)
);

create index blocked_time_by_staff on blocked_time (staff_id, ends_at);
