create index ledger_entry_by_amount on ledger_entry (amount, id);
