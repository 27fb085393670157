-- What the business asks who books, besides who they are. Never deleted: a question that is asked no more is archived.
create sequence booking_question_id start with 50 increment by 50;

create table booking_question (
    id          bigint      primary key,
    version     bigint      not null default 0,
    kind        varchar(10) not null,
    required    boolean     not null,
    -- false: of the services in booking_question_service alone
    for_all     boolean     not null,
    sort_order  integer     not null,
    archived_at timestamp with time zone
);

create table booking_question_text (
    question_id bigint        not null,
    language    varchar(10)   not null,
    label       varchar(200)  not null,
    hint        varchar(500)  not null default '',
    -- of which one chooses, a line each
    choices     varchar(4000) not null default '',
    constraint booking_question_is_worded_once primary key (question_id, language),
    constraint booking_question_of_text_exists foreign key (question_id) references booking_question (id)
);

create table booking_question_service (
    question_id bigint not null,
    service_id  bigint not null,
    constraint booking_question_of_service_once primary key (question_id, service_id),
    constraint booking_question_of_service_exists foreign key (question_id) references booking_question (id),
    constraint service_of_booking_question_exists foreign key (service_id) references service (id)
);

-- What was answered, with the question as it was worded then.
create sequence appointment_answer_id start with 50 increment by 50;

create table appointment_answer (
    id             bigint        primary key,
    appointment_id bigint        not null,
    question_id    bigint        not null,
    kind           varchar(10)   not null,
    question       varchar(200)  not null,
    answer         varchar(5000) not null,
    sort_order     integer       not null,
    constraint appointment_answers_a_question_once unique (appointment_id, question_id),
    constraint appointment_of_answer_exists foreign key (appointment_id) references appointment (id),
    constraint question_of_answer_exists foreign key (question_id) references booking_question (id)
);

-- The terms that were accepted, as they stood then.
create table appointment_terms (
    appointment_id bigint                   primary key,
    version        varchar(50)              not null,
    wording        varchar(3000)            not null,
    link           varchar(500)             not null,
    accepted_at    timestamp with time zone not null,
    constraint appointment_of_terms_exists foreign key (appointment_id) references appointment (id)
);
