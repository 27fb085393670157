package app.foyer.messaging.mail;

import jakarta.mail.Transport;

/**
 * What the mail server said last, such as {@code 250 2.0.0 Ok: queued as 4F1A2}: by that its operator finds the mail again.
 * Jakarta Mail has no word for it, the libraries of all servers do.
 */
final class ServerReply {

    private static final String METHOD_OF_SMTP = "getLastServerResponse";

    private ServerReply() {}

    /** @return one line; empty when the library does not tell */
    static String of(Transport transport) {
        try {
            var reply = transport.getClass().getMethod(METHOD_OF_SMTP).invoke(transport);
            return reply == null ? "" : MimeMail.inOneLine(reply.toString());
        } catch (ReflectiveOperationException | RuntimeException e) {
            return "";
        }
    }
}
