package app.foyer.payment;

/** To what a ledger belongs: one of both, the other is null. */
record LedgerOwner(Long appointmentId, Long purchaseId) {

    static LedgerOwner appointment(long id) {
        return new LedgerOwner(id, null);
    }

    static LedgerOwner purchase(long id) {
        return new LedgerOwner(null, id);
    }
}
