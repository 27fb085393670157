package app.foyer.testing;

import app.foyer.testing.Http.Answer;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A shop that books through {@code /api/v1}. */
public final class BookingApi {

    private static final String APPOINTMENTS = "/api/v1/appointments";

    private static final String PHONE = "+49 30 901820";

    private final Http http;

    private BookingApi(Http http) {
        this.http = http;
    }

    public static BookingApi of(FoyerServer server) {
        return new BookingApi(Http.to(server));
    }

    /** An address that nobody has used yet. */
    public static String newAddress() {
        return "guest-%s@customers.example".formatted(UUID.randomUUID());
    }

    /** A number that nobody has used yet. */
    public static String newPhone() {
        return "+49 30 %d".formatted(ThreadLocalRandom.current().nextInt(20_000_000, 99_999_999));
    }

    public Answer book(long service, long staff, Instant start, String email) {
        return book(service, staff, start, email, UUID.randomUUID().toString());
    }

    public Answer book(long service, long staff, Instant start, String email, String key) {
        return book(service, staff, start, customer(email, PHONE), key);
    }

    /** For somebody with this address and this number; either may be empty. */
    public Answer bookAs(long service, long staff, Instant start, String email, String phone) {
        return book(
                service, staff, start, customer(email, phone), UUID.randomUUID().toString());
    }

    private Answer book(long service, long staff, Instant start, JsonObject customer, String key) {
        var body = new JsonObject();
        body.addProperty("serviceId", service);
        body.addProperty("staffId", staff);
        body.addProperty("start", start.toString());
        body.add("customer", customer);
        return http.postJson(APPOINTMENTS, body, "Idempotency-Key", key);
    }

    /** Books what is known to be free. */
    public Held mustBook(long service, long staff, Instant start, String email) {
        return mustBook(service, staff, start, email, PHONE);
    }

    /** The same, for somebody with this number. */
    public Held mustBook(long service, long staff, Instant start, String email, String phone) {
        var answer = book(
                service, staff, start, customer(email, phone), UUID.randomUUID().toString());
        if (answer.status() != 201) {
            throw new AssertionError("Should have been booked: " + answer);
        }
        return new Held(answer.text("reference"), answer.text("token"));
    }

    public Answer read(Held appointment) {
        return http.get(
                APPOINTMENTS + "/" + appointment.reference(), "Authorization", "Booking " + appointment.token());
    }

    public Answer move(Held appointment, Instant start) {
        var body = new JsonObject();
        body.addProperty("start", start.toString());
        return change(appointment, "reschedule", body);
    }

    public Answer cancel(Held appointment) {
        return change(appointment, "cancel", new JsonObject());
    }

    private Answer change(Held appointment, String verb, JsonObject body) {
        return http.postJson(
                "%s/%s/%s".formatted(APPOINTMENTS, appointment.reference(), verb),
                body,
                "Authorization",
                "Booking " + appointment.token(),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private static JsonObject customer(String email, String phone) {
        var customer = new JsonObject();
        customer.addProperty("firstName", "Grace");
        customer.addProperty("lastName", "Guest");
        customer.addProperty("email", email);
        customer.addProperty("phone", phone);
        return customer;
    }

    /** With answers to the business's own questions, by their numbers. */
    public Answer bookAnswering(long service, long staff, Instant start, String email, JsonObject answers) {
        var body = new JsonObject();
        body.addProperty("serviceId", service);
        body.addProperty("staffId", staff);
        body.addProperty("start", start.toString());
        body.add("customer", customer(email, PHONE));
        body.add("answers", answers);
        return http.postJson(
                APPOINTMENTS, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    /** An appointment and the key to it. */
    public record Held(String reference, String token) {}
}
