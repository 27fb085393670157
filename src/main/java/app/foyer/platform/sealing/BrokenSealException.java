package app.foyer.platform.sealing;

/** A sealed text that cannot be opened: the key is another one, the text was altered, or it belongs to somebody else. */
public class BrokenSealException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenSealException(String message, Throwable cause) {
        super(message, cause);
    }
}
