package app.foyer.messaging.mail;

import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import java.util.Optional;

/**
 * What the mail server said last, such as {@code 250 2.0.0 Ok: queued as 4F1A2}, by which its operator finds the mail again,
 * and to what it said it. Jakarta Mail has no word for either, the libraries of all servers do.
 */
final class ServerReply {

    private static final String REPLY_OF_SMTP = "getLastServerResponse";
    private static final String COMMAND_OF_SMTP = "getCommand";
    private static final String END_OF_TEXT = ".";

    private ServerReply() {}

    /** @return one line; empty when the library does not tell */
    static String of(Transport transport) {
        return ask(transport, REPLY_OF_SMTP).map(MimeMail::inOneLine).orElse("");
    }

    /** Whether the server had heard the whole mail before it refused; false when the library does not tell. */
    static boolean isToTheText(SendFailedException refusal) {
        return ask(refusal, COMMAND_OF_SMTP).filter(END_OF_TEXT::equals).isPresent();
    }

    private static Optional<String> ask(Object knower, String method) {
        try {
            return Optional.ofNullable(knower.getClass().getMethod(method).invoke(knower))
                    .map(Object::toString);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
