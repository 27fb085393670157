-- What was bought of packages, with what was agreed; and a ledger of sessions, in which a line is never changed and never taken out.
create sequence purchase_id start with 50 increment by 50;

create table purchase (
    id           bigint                   primary key,
    bundle_id    bigint                   not null,
    -- null once everything about the customer was wiped: what was paid stays in the books
    customer_id  bigint,
    name         varchar(100)             not null,
    price        numeric(12, 2)           not null,
    currency     varchar(3)               not null,
    bought_at    timestamp with time zone not null,
    -- the first moment at which it is good no more
    expires_at   timestamp with time zone not null,
    actor_kind   varchar(10)              not null,
    actor_name   varchar(254)             not null,
    -- of the form that was sent, so that it sells once
    request_hash varchar(64),
    constraint purchase_is_of_a_package foreign key (bundle_id) references bundle (id),
    constraint purchase_customer_exists foreign key (customer_id) references customer (id),
    constraint purchase_price_is_not_negative check (price >= 0),
    constraint purchase_expires_after_it_is_bought check (bought_at < expires_at),
    constraint purchase_form_sells_once unique (request_hash)
);
create index purchase_by_customer on purchase (customer_id, bought_at);
create index purchase_by_package on purchase (bundle_id);

create sequence lot_id start with 50 increment by 50;

create table lot (
    id          bigint                   primary key,
    purchase_id bigint                   not null,
    service_id  bigint                   not null,
    -- as many as were bought; what is left is this and the sum of the lines about it
    sessions    integer                  not null,
    expires_at  timestamp with time zone not null,
    constraint purchase_has_one_lot_of_a_service unique (purchase_id, service_id),
    constraint lot_belongs_to_a_purchase foreign key (purchase_id) references purchase (id),
    constraint service_of_lot_exists foreign key (service_id) references service (id),
    constraint lot_has_some_sessions check (sessions >= 1)
);
create index lot_by_service on lot (service_id);
create index lot_by_expiry on lot (expires_at);

create sequence session_entry_id start with 50 increment by 50;

create table session_entry (
    id             bigint                   primary key,
    lot_id         bigint                   not null,
    kind           varchar(10)              not null,
    -- below zero what is left no more, above zero what there is again
    sessions       integer                  not null,
    -- for which a session was taken; null once that appointment was wiped
    appointment_id bigint,
    reason         varchar(500)             default '' not null,
    actor_kind     varchar(10)              not null,
    actor_name     varchar(254)             not null,
    recorded_at    timestamp with time zone not null,
    constraint session_entry_is_about_a_lot foreign key (lot_id) references lot (id),
    constraint session_entry_appointment_exists foreign key (appointment_id) references appointment (id),
    constraint session_kind_is_known check (kind in ('TAKEN', 'RETURNED', 'EXPIRED', 'CORRECTED')),
    constraint sessions_have_the_sign_of_their_kind check (
        (kind = 'TAKEN' and sessions = -1) or (kind = 'RETURNED' and sessions = 1) or (kind = 'EXPIRED' and sessions < 0)
        or (kind = 'CORRECTED' and sessions <> 0))
);
create index session_entry_by_lot on session_entry (lot_id, id);
create index session_entry_by_appointment on session_entry (appointment_id);
