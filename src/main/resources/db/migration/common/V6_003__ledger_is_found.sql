-- After the rows, so that a million of them take seconds: entries of an appointment (and so of a customer's appointments), and all by time.
alter table ledger_entry add constraint ledger_appointment_exists foreign key (appointment_id) references appointment (id);
create index ledger_entry_by_appointment on ledger_entry (appointment_id, recorded_at, id);
create index ledger_entry_by_time on ledger_entry (recorded_at, id);
