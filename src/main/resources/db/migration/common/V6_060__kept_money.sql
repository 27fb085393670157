-- What the business keeps of what was paid for an appointment that was called off: so much is still owed. Without a row nothing is.
create table kept_money (
    appointment_id bigint         primary key,
    amount         numeric(14, 3) not null,
    currency       varchar(3)     not null,
    -- why, where somebody decided it; empty where the rule did
    reason         varchar(500)   default '' not null,
    constraint kept_money_appointment_exists foreign key (appointment_id) references appointment (id) on delete cascade,
    constraint kept_money_is_some check (amount > 0)
);
