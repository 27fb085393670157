-- What is told to whom when something happens: workflows, what they do, and what they say.
create sequence workflow_id start with 100 increment by 50;

create table workflow (
    id            bigint                   primary key,
    version       bigint                   not null default 0,
    -- which of those that Foyer brings along; null for the business's own
    stock_key     varchar(30),
    name          varchar(100)             not null,
    event         varchar(30)              not null,
    active        boolean                  not null,
    -- before the start or after the end, for events of the clock
    delay_minutes integer                  not null default 0,
    -- conditions: numbers or words with commas between, empty for all
    services      varchar(2000)            not null default '',
    staff         varchar(2000)            not null default '',
    locations     varchar(2000)            not null default '',
    statuses      varchar(200)             not null default '',
    customers     varchar(10)              not null default 'ALL',
    -- events of the clock count from here on: nothing is sent for what fell due before somebody wanted it
    counts_from   timestamp with time zone not null,
    constraint workflow_stock_key_is_unique unique (stock_key),
    constraint workflow_delay_is_not_negative check (delay_minutes >= 0)
);

create sequence workflow_action_id start with 100 increment by 50;

create table workflow_action (
    id          bigint      primary key,
    version     bigint      not null default 0,
    workflow_id bigint      not null,
    channel     varchar(10) not null,
    recipient   varchar(10) not null,
    -- a fixed mail address, a phone number, or the address of a program
    address     varchar(2000),
    -- for programs: what they are told, words with commas between
    parts       varchar(200) not null default '',
    constraint workflow_action_belongs_to_a_workflow foreign key (workflow_id) references workflow (id) on delete cascade
);

create index workflow_action_by_workflow on workflow_action (workflow_id, id);

-- Only what somebody has written: as long as there is no row, a stock workflow says what its version of Foyer says.
create sequence workflow_template_id start with 50 increment by 50;

create table workflow_template (
    id        bigint          primary key,
    version   bigint          not null default 0,
    action_id bigint          not null,
    language  varchar(10)     not null,
    subject   varchar(500)    not null default '',
    html_part varchar(100000) not null default '',
    text_part varchar(100000) not null default '',
    constraint workflow_template_is_written_once unique (action_id, language),
    constraint workflow_template_belongs_to_an_action foreign key (action_id) references workflow_action (id) on delete cascade
);

-- What became of each reminder. There is one for each workflow, appointment and start, whichever node was first.
create sequence reminder_id start with 50 increment by 50;

create table reminder (
    id             bigint                   primary key,
    workflow_id    bigint                   not null,
    appointment_id bigint                   not null,
    starts_at      timestamp with time zone not null,
    due_at         timestamp with time zone not null,
    outcome        varchar(10)              not null,
    noted_at       timestamp with time zone not null,
    constraint reminder_is_given_once unique (workflow_id, appointment_id, starts_at),
    constraint reminder_belongs_to_a_workflow foreign key (workflow_id) references workflow (id) on delete cascade,
    constraint reminder_appointment_exists foreign key (appointment_id) references appointment (id) on delete cascade
);

create index reminder_by_outcome on reminder (outcome, noted_at);
create index reminder_by_appointment on reminder (appointment_id);
create index appointment_by_end on appointment (ends_at, id);

-- Which workflow wrote a message, and for which start it is true.
alter table message add column workflow_id bigint;
alter table message add column true_while_starts_at timestamp with time zone;

insert into workflow (id, stock_key, name, event, active, delay_minutes, statuses, counts_from) values
    (1, 'BOOKED', '', 'BOOKED', true, 0, 'CONFIRMED', current_timestamp),
    (2, 'BOOKED_PENDING', '', 'BOOKED', true, 0, 'PENDING', current_timestamp),
    (3, 'CONFIRMED', '', 'STATUS_CHANGED', true, 0, 'CONFIRMED', current_timestamp),
    (4, 'REJECTED', '', 'STATUS_CHANGED', true, 0, 'REJECTED', current_timestamp),
    (5, 'COMPLETED', '', 'STATUS_CHANGED', false, 0, 'COMPLETED', current_timestamp),
    (6, 'NO_SHOW', '', 'STATUS_CHANGED', false, 0, 'NO_SHOW', current_timestamp),
    (7, 'RESCHEDULED', '', 'RESCHEDULED', true, 0, 'CONFIRMED', current_timestamp),
    (8, 'RESCHEDULED_PENDING', '', 'RESCHEDULED', true, 0, 'PENDING', current_timestamp),
    (9, 'CANCELLED', '', 'CANCELLED', true, 0, '', current_timestamp),
    (10, 'BEFORE_START', '', 'BEFORE_START', true, 1440, 'CONFIRMED', current_timestamp),
    (11, 'AFTER_END', '', 'AFTER_END', false, 120, 'CONFIRMED,COMPLETED', current_timestamp),
    (12, 'CUSTOMER_CREATED', '', 'CUSTOMER_CREATED', false, 0, '', current_timestamp),
    (13, 'ACCESS', '', 'CUSTOMER_ACCESS', true, 0, '', current_timestamp);

insert into workflow_action (id, workflow_id, channel, recipient) select id, id, 'MAIL', 'CUSTOMER' from workflow;
