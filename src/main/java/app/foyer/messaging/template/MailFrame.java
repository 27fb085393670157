package app.foyer.messaging.template;

import app.foyer.messaging.secret.SecretLink;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.LogoMark;
import app.foyer.shared.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What stands around every mail: the company above and below, and how it looks on a phone and in the dark. */
public final class MailFrame {

    private static final Template HTML = Template.html(Template.file(MailFrame.class, "frame.html"));
    private static final Template TEXT = Template.text(Template.file(MailFrame.class, "frame.txt"));
    private static final String STYLES = Template.file(MailFrame.class, "frame.css");

    private static final int LOGO_WIDTH = 240;
    private static final int LOGO_HEIGHT = 64;

    private final Stationery stationery;
    private final CompanySettings company;
    private final Wording wording;

    public MailFrame(Stationery stationery, Wording wording) {
        this.stationery = stationery;
        this.company = stationery.company();
        this.wording = wording;
    }

    public String text(String body) {
        var values = companyLines();
        values.put("body", body.strip() + "\n\n");
        return TEXT.fill(values);
    }

    /**
     * @param preview what an inbox shows beside the subject
     * @param body markup, with everything escaped that people wrote
     */
    public String html(String subject, String preview, String body) {
        var values = companyLines();
        values.put("language", wording.locale().toLanguageTag());
        values.put("direction", wording.text("common.direction"));
        values.put("styles", STYLES);
        values.put("subject", subject);
        values.put("preview", preview);
        values.put("body", body);
        values.put("logo", company.logoMark().map(this::logo).orElse(null));
        return MailColours.of(company.accent()).dye(HTML.fill(values));
    }

    /** Its size is said, so that the mail does not jump; its place is taken by the company's name where no pictures are shown. */
    private Map<String, Object> logo(LogoMark mark) {
        var shown = mark.within(LOGO_WIDTH, LOGO_HEIGHT);
        return Map.of(
                "source", stationery.publicUrl() + mark.address(), "width", shown.width(), "height", shown.height());
    }

    private Map<String, Object> companyLines() {
        var own = Stream.of(company.addressLine(), company.phone(), company.email());
        var lines = Stream.concat(own, stationery.messages().footLines().stream())
                .filter(line -> !line.isBlank())
                .map(SecretLink::withoutMarkers)
                .toList();
        return new HashMap<>(Map.of("company", SecretLink.withoutMarkers(company.name()), "company_lines", lines));
    }

    public static String oneLine(String text) {
        return text.strip().replaceAll("[\\p{Cc}\\s]+", " ");
    }
}
