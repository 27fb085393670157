-- One customer's booking of one service with one staff member at one time. What was agreed (price) is copied.
create sequence appointment_id start with 50 increment by 50;

create table appointment (
    id             bigint                   primary key,
    version        bigint                   not null default 0,
    reference      varchar(12)              not null,
    service_id     bigint                   not null,
    staff_id       bigint                   not null,
    location_id    bigint                   not null,
    customer_id    bigint                   not null,
    status         varchar(10)              not null,
    starts_at      timestamp with time zone not null,
    ends_at        timestamp with time zone not null,
    -- the service's time with its buffers: what nobody else may have
    occupied_from  timestamp with time zone not null,
    occupied_until timestamp with time zone not null,
    -- who may be there at the same time: the negative service id for a group, this row's own id (nobody) otherwise
    sharing_key    bigint                   not null,
    -- false: was put over other appointments on purpose; holds its time against all that come later
    exclusive      boolean                  not null default true,
    price          numeric(12, 2)           not null,
    currency       varchar(3)               not null,
    notes          varchar(2000),
    -- of the calendar invitation: grows with every change (RFC 5545, SEQUENCE)
    sequence       integer                  not null default 0,
    booked_at      timestamp with time zone not null,
    booked_through varchar(10)              not null,
    constraint appointment_reference_is_unique unique (reference),
    constraint appointment_service_exists foreign key (service_id) references service (id),
    constraint appointment_staff_exists foreign key (staff_id) references staff_member (id),
    constraint appointment_location_exists foreign key (location_id) references location (id),
    constraint appointment_customer_exists foreign key (customer_id) references customer (id),
    constraint appointment_ends_after_start check (starts_at < ends_at),
    constraint appointment_lies_in_what_it_occupies check (occupied_from <= starts_at and ends_at <= occupied_until),
    constraint appointment_status_is_known
        check (status in ('PENDING', 'CONFIRMED', 'CANCELLED', 'REJECTED', 'COMPLETED', 'NO_SHOW'))
);

create index appointment_by_staff_and_time on appointment (staff_id, occupied_until);
create index appointment_by_customer on appointment (customer_id, starts_at);
create index appointment_by_start on appointment (starts_at, id);

-- What happened to an appointment, when, and by whom.
create sequence appointment_change_id start with 50 increment by 50;

create table appointment_change (
    id             bigint                   primary key,
    appointment_id bigint                   not null,
    kind           varchar(20)              not null,
    happened_at    timestamp with time zone not null,
    actor_kind     varchar(10)              not null,
    actor_name     varchar(254)             not null,
    old_start      timestamp with time zone,
    new_start      timestamp with time zone,
    old_status     varchar(10),
    new_status     varchar(10),
    reason         varchar(500),
    constraint changed_appointment_exists foreign key (appointment_id) references appointment (id)
);

create index appointment_change_by_appointment on appointment_change (appointment_id, id);

-- The secrets of the links in mails, hashed. Each mail has one of its own; all end when the appointment starts.
create sequence manage_link_id start with 50 increment by 50;

create table manage_link (
    id             bigint                   primary key,
    appointment_id bigint                   not null,
    token_hash     varchar(64)              not null,
    created_at     timestamp with time zone not null,
    constraint manage_link_token_is_unique unique (token_hash),
    constraint manage_link_appointment_exists foreign key (appointment_id) references appointment (id)
);

create index manage_link_by_appointment on manage_link (appointment_id);

-- The first answer to a request that may be sent again: double click, reload, retry.
create sequence answered_request_id start with 50 increment by 50;

create table answered_request (
    id             bigint                   primary key,
    key_hash       varchar(64)              not null,
    content_hash   varchar(64)              not null,
    appointment_id bigint                   not null,
    answered_at    timestamp with time zone not null,
    constraint request_is_answered_once unique (key_hash),
    constraint answered_appointment_exists foreign key (appointment_id) references appointment (id)
);
