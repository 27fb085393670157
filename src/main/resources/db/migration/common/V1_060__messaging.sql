-- The outbox: everything that has to be told to somebody. Written in the transaction of what it tells about.
-- Ids grow by one, so that the messages about one appointment are in order whichever node wrote them.
create sequence message_id start with 1 increment by 1;

create table message (
    id              bigint                   primary key,
    version         bigint                   not null default 0,
    kind            varchar(30)              not null,
    status          varchar(10)              not null,
    recipient       varchar(254)             not null,
    language        varchar(10)              not null,
    subject         varchar(500)             not null,
    -- secrets are missing here: their places are marked and filled while sending
    text_part       varchar(100000)          not null,
    html_part       varchar(100000)          not null,
    calendar_method varchar(10),
    calendar        varchar(100000),
    appointment_id  bigint,
    customer_id     bigint,
    account_id      bigint,
    -- the Message-ID header: the same for every attempt, so that a mailbox recognises a second copy
    header_id       varchar(300)             not null,
    created_at      timestamp with time zone not null,
    attempts        integer                  not null default 0,
    next_attempt_at timestamp with time zone not null,
    -- which node's round works on it, and until when that is believed
    claim           varchar(36),
    claimed_until   timestamp with time zone,
    finished_at     timestamp with time zone,
    trouble         varchar(30),
    last_answer     varchar(1000),
    constraint message_header_id_is_unique unique (header_id),
    constraint message_status_is_known check (status in ('WAITING', 'SENT', 'FAILED')),
    constraint message_that_waits_is_not_finished check ((status = 'WAITING') = (finished_at is null)),
    constraint message_calendar_has_a_method check ((calendar is null) = (calendar_method is null)),
    constraint message_appointment_exists foreign key (appointment_id) references appointment (id),
    constraint message_customer_exists foreign key (customer_id) references customer (id)
);

create index message_by_next_attempt on message (status, next_attempt_at, id);
create index message_by_appointment on message (appointment_id, id);
create index message_by_creation on message (created_at, id);
