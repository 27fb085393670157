-- A line of the ledger belongs to an appointment or to a purchase; to neither once everything about the customer was wiped.
alter table ledger_entry add column purchase_id bigint;
alter table ledger_entry add constraint ledger_purchase_exists foreign key (purchase_id) references purchase (id);
alter table ledger_entry add constraint ledger_line_is_about_one_thing check (appointment_id is null or purchase_id is null);
create index ledger_entry_by_purchase on ledger_entry (purchase_id, recorded_at, id);
