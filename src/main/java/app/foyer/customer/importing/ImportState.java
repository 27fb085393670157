package app.foyer.customer.importing;

/** How far somebody has come with a file. */
public enum ImportState {
    /** It is here; which column tells what is being decided. */
    NEW,
    /** Every line is looked at; nothing is changed. */
    CHECKING,
    /** What would happen is known, and waits for a word. */
    CHECKED,
    /** Customers are being written. */
    WRITING,
    /** All is done, and the file is gone. */
    DONE;

    /** Whether it goes on by itself. */
    public boolean isUnderWay() {
        return this == CHECKING || this == WRITING;
    }
}
