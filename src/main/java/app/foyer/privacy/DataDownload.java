package app.foyer.privacy;

import app.foyer.account.session.SignedInAccount;
import app.foyer.customer.Customer;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Texts;
import app.foyer.shared.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything that is kept about who is signed in, to take along. Reads only. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class DataDownload {

    /** What people look for first. */
    private static final List<String> FIRST = List.of("customer", "account", "appointments", "messages");

    @Inject
    private EverythingKept everything;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    /**
     * A ZIP: {@code data.json} for programs, {@code index.html} with the same to read, and the files of which they tell.
     *
     * @param language in which it is read
     */
    public byte[] of(SignedInAccount who, Locale language) {
        var company = settings.read(CompanySettings.class);
        var zone = everything
                .customerOf(who)
                .map(Customer::timeZone)
                .map(ZoneId::of)
                .orElse(company.timeZone());
        var files = new LinkedHashMap<String, byte[]>();
        var data = new FilesApart(files).takenFrom(everythingAbout(who));
        var words = new Wording(Texts.spoken(language), zone, clock.now(), company.timeFormat());
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("index.html", utf8(new DataAsHtml(words, company.name()).page(data)));
        entries.put("data.json", utf8(DataAsJson.text(data)));
        entries.putAll(files);
        return zip(entries);
    }

    private Map<String, Object> everythingAbout(SignedInAccount who) {
        var person = everything.behind(who);
        var unordered = new LinkedHashMap<String, Object>();
        everything.parts().forEach(part -> unordered.put(part.name(), part.export(person)));
        var ordered = new LinkedHashMap<String, Object>();
        FIRST.stream().filter(unordered::containsKey).forEach(name -> ordered.put(name, unordered.remove(name)));
        ordered.putAll(unordered);
        ordered.values().removeIf(part -> ((Map<?, ?>) part).isEmpty());
        return ordered;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
