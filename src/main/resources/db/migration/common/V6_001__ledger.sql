-- Money: a ledger for each appointment. What is due is the sum of its lines; a line is never changed and never taken out.
create sequence ledger_entry_id start with 50 increment by 50;

create table ledger_entry (
    id             bigint                   primary key,
    -- null once everything about the customer was wiped: what was paid stays in the books
    appointment_id bigint,
    kind           varchar(10)              not null,
    -- above zero where it raises what is due, below where it lowers it; some currencies have three digits
    amount         numeric(14, 3)           not null,
    currency       varchar(3)               not null,
    method         varchar(10),
    reason         varchar(500)             default '' not null,
    actor_kind     varchar(10)              not null,
    actor_name     varchar(254)             not null,
    recorded_at    timestamp with time zone not null,
    -- of the form that was sent, so that it records once; null for what came about by itself
    request_hash   varchar(64),
    constraint ledger_kind_is_known check (kind in ('CHARGE', 'PAYMENT', 'CORRECTION', 'REFUND')),
    constraint ledger_method_is_known check (method in ('CASH', 'CARD', 'TRANSFER')),
    constraint ledger_amount_has_the_sign_of_its_kind check (
        (kind in ('CHARGE', 'REFUND') and amount > 0) or (kind = 'PAYMENT' and amount < 0) or (kind = 'CORRECTION' and amount <> 0)),
    constraint only_money_over_the_counter_has_a_method check (
        (kind in ('PAYMENT', 'REFUND') and method is not null) or (kind in ('CHARGE', 'CORRECTION') and method is null)),
    constraint ledger_form_records_once unique (request_hash)
);
