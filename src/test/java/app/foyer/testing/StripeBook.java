package app.foyer.testing;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link StripeServer} knows: sessions of Checkout, and refunds. */
public final class StripeBook {

    private final String address;
    private final Map<String, JsonObject> sessions = new LinkedHashMap<>();
    private final Map<String, JsonObject> refunds = new LinkedHashMap<>();

    /** @param address below which its customers pay */
    StripeBook(String address) {
        this.address = address;
    }

    /** @return numbers of the sessions of this reference, the oldest first */
    public synchronized List<String> sessionsAbout(String reference) {
        return sessions.values().stream()
                .filter(session -> session.get("about").getAsString().contains(reference))
                .map(session -> session.get("id").getAsString())
                .toList();
    }

    public synchronized boolean isOpen(String session) {
        return "open".equals(sessions.get(session).get("status").getAsString());
    }

    /** Its customer pays. @return false when nobody can pay it any more */
    public boolean pay(String session) {
        return pay(session, 0);
    }

    /** The same with so many cents more than was asked for. */
    public synchronized boolean pay(String session, long more) {
        if (!isOpen(session)) {
            return false;
        }
        payAllTheSame(session, more);
        return true;
    }

    /** It was paid at the very moment at which it was given up. */
    public synchronized void payAllTheSame(String session, long more) {
        var paid = sessions.get(session);
        paid.addProperty("status", "complete");
        paid.addProperty("payment_status", "paid");
        paid.addProperty("amount_total", paid.get("amount_total").getAsLong() + more);
        paid.addProperty("payment_intent", "pi_of_" + session);
    }

    /** In cents: what was paid for all sessions of this reference, less what went back. */
    public synchronized long balance(String reference) {
        var ours = sessionsAbout(reference);
        var paid = sessions.values().stream()
                .filter(session -> ours.contains(session.get("id").getAsString()))
                .filter(session -> "paid".equals(session.get("payment_status").getAsString()))
                .mapToLong(session -> session.get("amount_total").getAsLong())
                .sum();
        return paid
                - refundsOf(reference).stream()
                        .filter(refund -> !"failed".equals(refund.get("status").getAsString()))
                        .mapToLong(refund -> refund.get("amount").getAsLong())
                        .sum();
    }

    private List<JsonObject> refundsOf(String reference) {
        var payments = sessionsAbout(reference).stream()
                .map(session -> "pi_of_" + session)
                .toList();
        return refunds.values().stream()
                .filter(refund -> payments.contains(refund.get("payment_intent").getAsString()))
                .toList();
    }

    public synchronized int countRefunds(String reference) {
        return refundsOf(reference).size();
    }

    /** The latest refund comes back from the customer's bank. @return what Stripe tells about it */
    public synchronized String failLatestRefund(String reference) {
        var all = refundsOf(reference);
        var refund = all.get(all.size() - 1);
        refund.addProperty("status", "failed");
        refund.addProperty("failure_reason", "lost_or_stolen_card");
        return event("refund.failed", refund);
    }

    /** What Stripe tells about a session. */
    public synchronized String completed(String session) {
        return event("checkout.session.completed", sessions.get(session));
    }

    private static String event(String type, JsonObject about) {
        var data = new JsonObject();
        data.add("object", about.deepCopy());
        var event = new JsonObject();
        event.addProperty("id", "evt_" + about.get("id").getAsString() + type);
        event.addProperty("type", type);
        event.add("data", data);
        return event.toString();
    }

    synchronized JsonObject session(String id) {
        return sessions.get(id);
    }

    /** @return false when it is not open any more */
    synchronized boolean expire(String session) {
        var isOpen = isOpen(session);
        if (isOpen) {
            sessions.get(session).addProperty("status", "expired");
        }
        return isOpen;
    }

    synchronized List<JsonObject> refundsOfPayment(String payment) {
        return refunds.values().stream()
                .filter(refund -> refund.get("payment_intent").getAsString().equals(payment))
                .toList();
    }

    synchronized JsonObject open(Map<String, String> form) {
        var id = "cs_test_" + (sessions.size() + 1);
        var session = new JsonObject();
        session.addProperty("id", id);
        session.addProperty("object", "checkout.session");
        session.addProperty("status", "open");
        session.addProperty("payment_status", "unpaid");
        session.addProperty("amount_total", Long.valueOf(form.get("line_items[0][price_data][unit_amount]")));
        session.addProperty("currency", form.get("line_items[0][price_data][currency]"));
        session.addProperty("client_reference_id", form.get("client_reference_id"));
        session.addProperty("about", form.get("line_items[0][price_data][product_data][name]"));
        session.addProperty("url", address + "/pay/" + id);
        session.add("payment_intent", JsonNull.INSTANCE);
        sessions.put(id, session);
        return session;
    }

    /** Null when so much is not left. */
    synchronized JsonObject refund(Map<String, String> form) {
        var payment = form.get("payment_intent");
        var amount = Long.parseLong(form.get("amount"));
        var paid = sessions.get(payment.substring("pi_of_".length()))
                .get("amount_total")
                .getAsLong();
        var back = refundsOfPayment(payment).stream()
                .filter(refund -> !"failed".equals(refund.get("status").getAsString()))
                .mapToLong(refund -> refund.get("amount").getAsLong())
                .sum();
        if (back + amount > paid) {
            return null;
        }
        var metadata = new JsonObject();
        metadata.addProperty("foyer", form.get("metadata[foyer]"));
        var refund = new JsonObject();
        refund.addProperty("id", "re_" + (refunds.size() + 1));
        refund.addProperty("object", "refund");
        refund.addProperty("status", "succeeded");
        refund.addProperty("amount", amount);
        refund.addProperty("payment_intent", payment);
        refund.add("metadata", metadata);
        refunds.put(refund.get("id").getAsString(), refund);
        return refund;
    }
}
