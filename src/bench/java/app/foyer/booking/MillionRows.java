package app.foyer.booking;

import app.foyer.testing.Database;

/** Fills a PostgreSQL with a business of 100,000 customers and 1,000,000 appointments, half of them in the past. */
final class MillionRows {

    private static final int CUSTOMERS = 100_000;
    private static final int APPOINTMENTS = 1_000_000;
    private static final int STAFF = 200;
    private static final int AT_WORK = 20;
    private static final int SERVICES = 40;
    private static final int MESSAGES = 200_000;
    private static final int LINES = 300_000;

    private MillionRows() {}

    /** Unless it was filled before. */
    static void fill(Database database) {
        if (database.count("select count(*) from staff_member where name = 'Staff member 0'") > 0) {
            return;
        }
        step("customers", () -> database.run("""
                        insert into customer (id, first_name, last_name, email, email_key, phone, language, time_zone,
                            created_at, search_text)
                        select id, first_name, last_name, email, email, phone, 'en', 'Europe/Berlin',
                            current_timestamp - n * interval '7 minutes',
                            lower(concat(first_name, ' ', last_name, ' ', email, ' ', replace(phone, '+', '')))
                        from (select 1000000 + n as id, n,
                            (array['Ada', 'Grace', 'Edsger', 'Barbara', 'Alan', 'Hedy'])[1 + n % 6] as first_name,
                            (array['Lovelace', 'Hopper', 'Dijkstra', 'Liskov', 'Turing', 'Lamarr', 'Höpper'])[1 + n % 7]
                                || n as last_name,
                            case when n % 50 = 0 then null
                                else lower((array['Ada', 'Grace', 'Edsger', 'Barbara', 'Alan', 'Hedy'])[1 + n % 6])
                                    || n || '@harbour.example' end as email,
                            case when n % 5 = 0 then null else '+49' || (99900000 + n) end as phone
                        from generate_series(1, ?) as n) as somebody""", CUSTOMERS));
        database.run(
                "insert into staff_member (id, name, title, active, sort_order) select 1000000 + n, 'Staff member ' || n, '',"
                        + " n < ?, n from generate_series(0, ?) as n",
                AT_WORK,
                STAFF - 1);
        database.run(
                "insert into service (id, category_id, name, description, duration_minutes, price, sort_order)"
                        + " select 1000000 + n, (select min(id) from service_category), 'Service ' || n, '', 45, 45, n"
                        + " from generate_series(0, ?) as n",
                SERVICES - 1);
        step("appointments", () -> database.run("""
                        insert into appointment (id, reference, service_id, staff_id, location_id, customer_id, status,
                            starts_at, ends_at, occupied_from, occupied_until, sharing_key, exclusive, price, currency,
                            booked_at, booked_through)
                        select id, reference, 1000000 + n / 7 % ?, staff, (select min(id) from location), customer,
                             case when starts > current_timestamp
                                then (array['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'PENDING', 'CANCELLED'])[1 + (n + n / 200) % 5]
                                else (array['COMPLETED', 'COMPLETED', 'COMPLETED', 'NO_SHOW', 'CANCELLED'])[1 + (n + n / 200) % 5] end,
                            starts, starts + interval '45 minutes', starts, starts + interval '45 minutes', id, true, 45,
                            'EUR', starts - (1 + n % 60) * interval '1 day', 'PAGE'
                        from (select 1000000 + n as id, n,
                            (select 'FO-' || string_agg(substr('23456789ABCDEFGHJKMNPQRSTWXYZ',
                                1 + (n::bigint * 7919 % 20511149 / power(29, place)::bigint % 29)::integer, 1), '')
                                from generate_series(0, 4) as place) as reference, 1000000 + n % ? as staff,
                            1000001 + (n::bigint * 7919) % ? as customer,
                            date_trunc('day', current_timestamp) + ((n / ? / 8) - 560) * interval '1 day'
                                + (8 + n / ? % 8) * interval '1 hour' as starts
                        from generate_series(0, ?) as n) as booked on conflict (reference) do nothing""", SERVICES, STAFF, CUSTOMERS, STAFF, STAFF, APPOINTMENTS - 1));
        step("messages", () -> database.run("""
                        insert into message (id, kind, status, recipient, language, subject, text_part, html_part,
                            appointment_id, customer_id, header_id, created_at, attempts, next_attempt_at, finished_at)
                        select 1000000 + n, 'BOOKING_CONFIRMED', (array['SENT', 'SENT', 'SENT', 'FAILED'])[1 + n % 4],
                            'grace' || n || '@harbour.example', 'en', 'Your appointment', 'text', '<p>text</p>',
                            1000000 + n, 1000001 + n % 100000, '<' || n || '@harbour.example>',
                            current_timestamp - n * interval '3 minutes', 1, current_timestamp, current_timestamp
                        from generate_series(1, ?) as n join appointment a on a.id = 1000000 + n""", MESSAGES));
        step("lines of the log", () -> database.run("""
                        insert into audit_entry (id, happened_at, action, actor, subject, remote_address)
                        select 1000000 + n, current_timestamp - n * interval '2 minutes',
                            (array['account.signedIn', 'account.signedOut', 'customer.loginAllowed', 'settings.changed'])
                                [1 + n % 4],
                            (array['admin', 'staff', 'grace'])[1 + n % 3] || n % 1000 || '@harbour.example',
                            'grace' || n || '@harbour.example', '192.0.2.1'
                        from generate_series(1, ?) as n""", LINES));
        step("vacuum", () -> database.run("vacuum analyze"));
    }

    private static void step(String what, Runnable work) {
        var from = System.nanoTime();
        work.run();
        System.err.printf("%s: %.1f s%n", what, (System.nanoTime() - from) / 1e9);
    }
}
