package app.foyer.messaging.template;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.settings.Accent;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.MessageSettings;
import app.foyer.shared.TimeFormat;
import java.time.DayOfWeek;
import java.time.Duration;

/** That of a practice in Hamburg. */
public final class ExampleStationery {

    private ExampleStationery() {}

    public static Stationery usual() {
        return written("+49 40 123456", true);
    }

    public static Stationery withoutPhone() {
        return written("", true);
    }

    public static Stationery withoutPanel() {
        return written("+49 40 123456", false);
    }

    private static Stationery written(String phone, boolean panelIsOpen) {
        var company = new CompanySettings(
                "Praxis & Söhne",
                phone,
                "hello@practice.example",
                "Parkallee 12\n20144 Hamburg",
                ExampleAppointment.HAMBURG,
                "en",
                "EUR",
                Accent.OF_FOYER,
                DayOfWeek.MONDAY,
                TimeFormat.HOURS_24,
                "");
        return Stationery.of(
                company,
                MessageSettings.USUAL,
                "https://foyer.example",
                panelIsOpen,
                Duration.ofHours(24),
                ExampleAppointment.NOW);
    }
}
