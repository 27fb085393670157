package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnBusiness;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** A shop in front of the server that we ship, with a business and a service of an hour of its own, free on {@link #DAY}. */
final class Shop {

    static final String APPOINTMENTS = "/api/v1/appointments";
    static final Duration HOUR = Duration.ofHours(1);
    static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(20);
    static final Instant NINE = DAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    static final Instant TEN = NINE.plus(HOUR);

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final Http http = Http.to(server);
    private final BookingApi api = BookingApi.of(server);
    private final OwnBusiness business = OwnBusiness.in(server.database());
    private final long service = business.service(HOUR).offered();

    Http http() {
        return http;
    }

    BookingApi api() {
        return api;
    }

    OwnBusiness business() {
        return business;
    }

    long service() {
        return service;
    }

    Database database() {
        return server.database();
    }

    Answer availability(String query) {
        return http.get("/api/v1/availability?" + query);
    }

    static String days(LocalDate from, LocalDate to) {
        return "&from=%s&to=%s".formatted(from, to);
    }

    Answer book(JsonObject body) {
        return book(body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    Answer book(JsonObject body, String... headers) {
        return http.postJson(APPOINTMENTS, body, headers);
    }

    /** Sends what may be no booking at all. */
    Answer post(String body, String type, String... headers) {
        var all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "Content-Type";
        all[1] = type;
        all[2] = "Idempotency-Key";
        all[3] = UUID.randomUUID().toString();
        return http.send("POST", APPOINTMENTS, BodyPublishers.ofString(body == null ? "" : body), all);
    }

    /** A booking of the service at nine, by a new customer. */
    JsonObject body() {
        var body = new JsonObject();
        body.addProperty("serviceId", service);
        body.addProperty("start", NINE.toString());
        body.add("customer", customer("Grace", BookingApi.newAddress()));
        return body;
    }

    /** The same with one member of its own. */
    JsonObject body(String member, String value) {
        var body = body();
        body.addProperty(member, value);
        return body;
    }

    /** The same with one member of its own. */
    JsonObject body(String member, long value) {
        var body = body();
        body.addProperty(member, value);
        return body;
    }

    static JsonObject customer(String firstName, String address) {
        var customer = new JsonObject();
        customer.addProperty("firstName", firstName);
        customer.addProperty("lastName", "Guest");
        customer.addProperty("email", address);
        return customer;
    }

    static Held held(Answer booked) {
        return new Held(booked.text("reference"), booked.text("token"));
    }

    void wasGivenNoSession() {
        assertThat(http.cookie("sid")).isEmpty();
        assertThat(http.cookie("JSESSIONID")).isEmpty();
    }
}
