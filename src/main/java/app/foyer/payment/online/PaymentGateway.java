package app.foyer.payment.online;

import app.foyer.shared.Money;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody who takes money for the business: a page of theirs where the customer pays, and the way back. Everything that is
 * asked for carries a code of ours; asking again with it is asking the same, so that nothing happens twice when an answer is
 * lost. No transaction is open while one of these is spoken to.
 */
public interface PaymentGateway {

    GatewayKind kind();

    /** Whether the operator has set it up. */
    boolean isReady();

    /**
     * What is to be paid.
     *
     * @param code ours, the same however often it is asked for
     * @param title what it is for, as its customer reads it
     * @param paidPage where the browser goes when it is paid, {@code backPage} when it is not
     */
    record Order(
            String code, Money amount, String title, Locale language, URI paidPage, URI backPage, Instant expiresAt) {}

    /** @param reference how the gateway calls it. @param page where its customer pays */
    record Opened(String reference, URI page) {}

    /** How far it has come. */
    enum State {
        OPEN,
        PAID,
        /** Nobody can pay it any more. */
        ENDED
    }

    /** @param amount that was paid; null unless it was. @param payment of what is given back; null unless it was paid */
    record Seen(State state, Money amount, String payment) {}

    /** What is to be given back. @param isAgain whether it was asked for before, and no answer came */
    record Back(String code, String payment, Money amount, boolean isAgain) {}

    /** @param reference how the gateway calls it. @param isRefused it will not go back. @param words why, when it is refused */
    record GivenBack(String reference, boolean isRefused, String words) {}

    /** @throws GatewayException when no answer came, or a wrong one */
    Opened open(Order order);

    /** @throws GatewayException when no answer came, or a wrong one */
    Seen look(String reference);

    /**
     * Nobody shall be able to pay it any more; nothing happens to what was paid or ended before.
     *
     * @throws GatewayException when no answer came
     */
    void end(String reference);

    /** @throws GatewayException when no answer came: ask again later */
    GivenBack giveBack(Back back);
}
