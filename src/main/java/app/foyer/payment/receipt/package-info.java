/**
 * Receipts: what a customer gets for each payment and each refund, numbered without gaps.
 *
 * <p>Start reading at {@link app.foyer.payment.receipt.ReceiptWriting}, which hears that money was moved and writes the receipt in
 * the same transaction. Numbers are counted for ever and not by year: one row holds the counter, nobody has to begin a new one in
 * the night of a new year, and no change of the company's time zone gives a number twice. A transaction that is taken back gives
 * its number back too.
 *
 * <p>A {@link app.foyer.payment.receipt.Receipt} keeps what it says, whatever is renamed later; of its customer alone the name
 * goes with the person. {@link app.foyer.payment.receipt.ReceiptService} shows one, {@link app.foyer.payment.receipt.ReceiptPdf}
 * makes a file of it, {@link app.foyer.payment.receipt.OwnPaymentService} tells customers what they paid. Lines of the ledger that
 * were written before there were receipts have none.
 */
package app.foyer.payment.receipt;
