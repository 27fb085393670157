package app.foyer.demo;

import app.foyer.booking.HistoricAppointments;
import app.foyer.payment.HistoricPayments;
import app.foyer.settings.Accent;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.TimeFormat;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** Brings the demo business into the database: all of it in one transaction, or nothing. */
@Stateless
@PermitAll
public class DemoLoader {

    private static final CompanySettings COMPANY = new CompanySettings(
            "Weber & Matos",
            "+49 30 23125 010",
            "hello@weber-matos.example",
            "Auguststraße 48, 10119 Berlin, Germany",
            ZoneId.of("Europe/Berlin"),
            "en",
            "EUR",
            Accent.OF_FOYER,
            DayOfWeek.MONDAY,
            TimeFormat.HOURS_24,
            "");
    private static final String WHO = "Demo";
    private static final long SEED = 20_260_301;

    @Inject
    private DemoDatabase database;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private DemoPractice practice;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoPackages packages;

    @Inject
    private DemoQuestions questions;

    @Inject
    private HistoricAppointments appointments;

    @Inject
    private HistoricPayments payments;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    /** @return whether it was loaded now; not when it was before, or when the database holds anything else */
    public boolean load() {
        var installation = database.lock();
        if (installation.hasDemo() || !database.isUntouched()) {
            return false;
        }
        var now = clock.now();
        load(now);
        installation.demoIsLoaded(now);
        return true;
    }

    private void load(Instant now) {
        settings.record(COMPANY, WHO);
        var today = LocalDate.ofInstant(now, COMPANY.timeZone());
        var opened = practice.open(today, DemoDiary.days(today));
        var signIns = accounts.open();
        opened.team().jonas().mayLogInWith(signIns.get(DemoAccounts.STAFF));
        opened.team().ines().mayLogInWith(signIns.get(DemoAccounts.COLLEAGUE));
        var regulars = people.introduce(opened.team(), signIns.get(DemoAccounts.CUSTOMER));
        questions.ask(opened.services(), now);
        database.settle();
        fillDiary(opened.desks(), regulars, now);
        packages.offer(opened.services(), regulars.get(0));
    }

    private void fillDiary(List<Desk> desks, List<Regular> regulars, Instant now) {
        var diary = new DemoDiary(desks, regulars, now, new Random(SEED));
        new DemoCustomer(diary, regulars.get(0), now).book();
        var lives = diary.fill();
        var numbers = appointments.record(lives);
        questions.answer(lives, numbers);
        payments.record(new DemoTill(lives, numbers).taken());
    }
}
