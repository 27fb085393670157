package app.foyer.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every list of the console, by every column it is sorted by, with the usual filters, on first, middle and last pages. */
final class MeasuredPages {

    private MeasuredPages() {}

    static List<String> all() {
        var today = LocalDate.now();
        var addresses = new ArrayList<String>();
        addresses.add("/admin/dashboard");
        for (var view : List.of("day", "week", "month", "list")) {
            addresses.add("/admin/calendar?view=" + view);
        }
        for (var sort : List.of("start", "booked_at", "customer", "service", "staff", "status")) {
            addresses.add("/admin/appointments?sort=" + sort + "&order=asc");
            addresses.add("/admin/appointments?sort=" + sort + "&order=desc");
            addresses.add("/admin/appointments?sort=" + sort + "&order=asc&page=400");
        }
        addresses.add("/admin/appointments?from=" + today + "&until=" + today);
        addresses.add("/admin/appointments?from=" + today + "&until=" + today.plusDays(30));
        addresses.add("/admin/appointments?from=" + today.minusDays(500) + "&until=" + today.minusDays(470));
        addresses.add("/admin/appointments?until=" + today.minusDays(300));
        addresses.add("/admin/appointments?service=1000007");
        addresses.add("/admin/appointments?staff=1000007&sort=customer&order=asc");
        addresses.add("/admin/appointments?status=no_show&sort=service&order=asc");
        addresses.add("/admin/appointments?status=rejected&sort=staff&order=asc");
        addresses.add("/admin/appointments?status=pending");
        addresses.add("/admin/appointments?status=confirmed&sort=start&order=asc");
        for (var typed :
                List.of("FO-B7", "grace77777@harbour.example", "grace", "hopper%204242", "99912345", "nobody")) {
            addresses.add("/admin/appointments?search=" + typed);
        }
        for (var sort : List.of("name", "email", "phone", "since")) {
            addresses.add("/admin/customers?sort=" + sort + "&order=asc");
            addresses.add("/admin/customers?sort=" + sort + "&order=desc");
            addresses.add("/admin/customers?sort=" + sort + "&order=asc&page=400");
        }
        for (var typed : List.of("grace77777@harbour.example", "hopper4242", "grace", "99912345", "gr", "nobody")) {
            addresses.add("/admin/customers?search=" + typed);
        }
        addresses.add("/admin/customers?access=barred");
        addresses.add("/admin/customers?since=" + today.minusDays(7));
        addresses.add("/admin/messages");
        for (var sort : List.of("created", "recipient", "kind", "status")) {
            addresses.add("/admin/messages?sort=" + sort + "&order=asc");
            addresses.add("/admin/messages?sort=" + sort + "&order=desc&page=200");
        }
        addresses.add("/admin/messages?status=failed");
        addresses.add("/admin/messages?search=grace777");
        addresses.add("/admin/audit");
        addresses.add("/admin/audit?page=200");
        addresses.add("/admin/audit?group=sign_ins");
        addresses.add("/admin/audit?who=admin");
        addresses.add("/admin/audit?text=grace777");
        return addresses;
    }
}
