package app.foyer.messaging.workflow.run;

import app.foyer.booking.AppointmentService.Contact;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.messaging.workflow.WebhookPart;
import app.foyer.shared.TimeRange;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** What a program is told, as JSON: the event, and what was chosen of the rest. No secrets, no links that open anything. */
final class WebhookData {

    private WebhookData() {}

    static String of(Occasion occasion, Set<WebhookPart> parts, Instant now) {
        var data = Json.createObjectBuilder()
                .add("event", occasion.event().name().toLowerCase(Locale.ROOT))
                .add("happenedAt", now.toString());
        if (parts.contains(WebhookPart.APPOINTMENT) && occasion.details() != null) {
            data.add("appointment", appointment(occasion.details(), occasion.oldTime()));
        }
        if (parts.contains(WebhookPart.APPOINTMENT) && occasion.paid() != null) {
            data.add("payment", payment(occasion.paid()));
        }
        if (occasion.bought() != null) {
            data.add("package", bought(occasion.bought()));
        }
        if (parts.contains(WebhookPart.CUSTOMER)) {
            data.add("customer", customer(occasion.customer()));
        }
        return data.build().toString();
    }

    private static JsonObjectBuilder appointment(Details details, TimeRange oldTime) {
        var zone = details.place().zone();
        var appointment = Json.createObjectBuilder()
                .add("reference", details.reference().value())
                .add("status", details.status().name())
                .add("start", details.start().atZone(zone).toOffsetDateTime().toString())
                .add("end", details.end().atZone(zone).toOffsetDateTime().toString())
                .add("zone", zone.getId())
                .add("service", details.serviceName())
                .add("serviceId", details.serviceId())
                .add("staff", details.staff().name())
                .add("staffId", details.staff().id())
                .add("location", details.place().name())
                .add("locationId", details.place().id())
                .add("price", details.price())
                .add("currency", details.currency());
        if (oldTime != null) {
            appointment.add(
                    "oldStart", oldTime.start().atZone(zone).toOffsetDateTime().toString());
        }
        return appointment;
    }

    private static JsonObjectBuilder payment(Occasion.Paid paid) {
        return Json.createObjectBuilder()
                .add("amount", paid.amount().amount())
                .add("currency", paid.amount().currency())
                .add("receipt", paid.receipt());
    }

    private static JsonObjectBuilder bought(Occasion.Bought bought) {
        var left = Json.createArrayBuilder();
        bought.left()
                .forEach((service, sessions) -> left.add(
                        Json.createObjectBuilder().add("service", service).add("sessions", sessions)));
        return Json.createObjectBuilder()
                .add("name", bought.name())
                .add("left", left)
                .add("lastDay", bought.lastDay().toString());
    }

    private static JsonObjectBuilder customer(Contact customer) {
        return Json.createObjectBuilder()
                .add("id", customer.id())
                .add("firstName", text(customer.firstName()))
                .add("lastName", text(customer.lastName()))
                .add("email", text(customer.email()))
                .add("phone", text(customer.phone()))
                .add("language", text(customer.language()));
    }

    private static String text(String written) {
        return written == null ? "" : written;
    }
}
