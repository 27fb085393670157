-- Payments through a gateway: what was asked of it, and what it said. The ledger gets a line when the gateway says that it was paid.
alter table ledger_entry drop constraint ledger_method_is_known;
alter table ledger_entry add constraint ledger_method_is_known check (method in ('CASH', 'CARD', 'TRANSFER', 'ONLINE'));

create sequence checkout_id start with 50 increment by 50;

create table checkout (
    id                bigint                   primary key,
    version           bigint                   default 0 not null,
    -- null once everything about the customer was wiped
    appointment_id    bigint,
    -- what we call it towards the gateway: a repeated call with it is the same call
    code              varchar(36)              not null,
    gateway           varchar(10)              not null,
    amount            numeric(14, 3)           not null,
    currency          varchar(3)               not null,
    status            varchar(10)              not null,
    -- how the gateway calls it, and where its customer pays: null until it has answered
    gateway_reference varchar(255),
    page              varchar(2000),
    -- of the payment itself: what is given back is given back of it
    payment_reference varchar(255),
    opened_at         timestamp with time zone not null,
    expires_at        timestamp with time zone not null,
    look_at           timestamp with time zone not null,
    settled_at        timestamp with time zone,
    constraint checkout_code_is_unique unique (code),
    constraint checkout_is_known_once_at_its_gateway unique (gateway, gateway_reference),
    constraint checkout_appointment_exists foreign key (appointment_id) references appointment (id),
    constraint checkout_gateway_is_known check (gateway in ('STRIPE', 'SANDBOX')),
    constraint checkout_status_is_known check (status in ('OPENING', 'OPEN', 'PAID', 'ENDED', 'ODD')),
    constraint checkout_is_about_money check (amount > 0)
);
create index checkout_by_appointment on checkout (appointment_id, id);
create index checkout_to_look_at on checkout (status, look_at);

create sequence online_refund_id start with 50 increment by 50;

create table online_refund (
    id                bigint                   primary key,
    version           bigint                   default 0 not null,
    checkout_id       bigint                   not null,
    ledger_entry_id   bigint                   not null,
    code              varchar(36)              not null,
    amount            numeric(14, 3)           not null,
    currency          varchar(3)               not null,
    status            varchar(10)              not null,
    gateway_reference varchar(255),
    tries             integer                  default 0 not null,
    asked_at          timestamp with time zone not null,
    try_at            timestamp with time zone not null,
    constraint online_refund_code_is_unique unique (code),
    constraint online_refund_checkout_exists foreign key (checkout_id) references checkout (id),
    constraint online_refund_entry_exists foreign key (ledger_entry_id) references ledger_entry (id),
    constraint online_refund_status_is_known check (status in ('WAITING', 'DONE', 'FAILED')),
    constraint online_refund_is_about_money check (amount > 0)
);
create index online_refund_by_checkout on online_refund (checkout_id);
create index online_refund_to_try on online_refund (status, try_at);
create index online_refund_by_reference on online_refund (gateway_reference);

-- What a gateway has told us already: it may tell everything as often as it likes.
create table gateway_event (
    id       varchar(255)             primary key,
    told_at  timestamp with time zone not null
);
create index gateway_event_by_time on gateway_event (told_at);
