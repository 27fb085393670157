-- Every payment and every refund gets a receipt, numbered without gaps. The one row of the counter is locked until the transaction
-- ends, so that a number is given once and a transaction that is taken back gives its number back too.
create table receipt_counter (
    id          integer primary key,
    last_number bigint  not null
);
insert into receipt_counter (id, last_number) values (1, 0);

-- What a receipt says is copied here and stays as it was said; of its customer alone the name goes with the person.
create table receipt (
    number                bigint                   primary key,
    entry_id              bigint                   not null,
    kind                  varchar(10)              not null,
    amount                numeric(14, 3)           not null,
    currency              varchar(3)               not null,
    method                varchar(20)              not null,
    -- in percent; nothing where no tax is told
    tax_rate              numeric(6, 3),
    tax_amount            numeric(14, 3),
    issued_at             timestamp with time zone not null,
    issued_zone           varchar(60)              not null,
    company_name          varchar(500)             not null,
    company_address       varchar(4000)            not null,
    customer_name         varchar(500)             not null,
    appointment_reference varchar(10)              not null,
    service_name          varchar(500)             not null,
    starts_at             timestamp with time zone,
    place_zone            varchar(60),
    constraint receipt_kind_is_known check (kind in ('PAYMENT', 'REFUND')),
    constraint receipt_is_about_an_amount check (amount > 0),
    constraint a_line_of_the_ledger_has_one_receipt unique (entry_id),
    constraint receipt_is_about_a_line_of_the_ledger foreign key (entry_id) references ledger_entry (id),
    constraint receipt_tells_tax_with_its_rate check (
        (tax_rate is null and tax_amount is null) or (tax_rate is not null and tax_amount is not null))
);
