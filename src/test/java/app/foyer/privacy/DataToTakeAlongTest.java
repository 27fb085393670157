package app.foyer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Wording;
import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Data to take along")
class DataToTakeAlongTest {

    private static final Instant MOMENT = Instant.parse("2026-03-03T13:00:00Z");
    private static final Wording GERMAN = new Wording(Locale.GERMAN, ZoneId.of("Europe/Berlin"), MOMENT);

    private final Map<String, byte[]> files = new HashMap<>();

    @Test
    void isReadByProgramsAsItWas() {
        var json = Json.createReader(new StringReader(DataAsJson.text(data()))).readObject();

        var appointment =
                json.getJsonObject("appointments").getJsonArray("appointments").getJsonObject(0);
        assertThat(appointment.getString("start")).isEqualTo("2026-03-03T13:00:00Z");
        assertThat(appointment.getJsonNumber("price").bigDecimalValue()).isEqualByComparingTo("45.50");
        assertThat(appointment.getString("status")).isEqualTo("CONFIRMED");
        assertThat(appointment.isNull("reason")).isTrue();
        assertThat(json.getJsonObject("customer").getString("birthDate")).isEqualTo("1990-12-31");
    }

    @Test
    void isReadByPeopleInTheirWordsAndTime() {
        assertThat(page()).contains("lang=\"de\"", "Ihre Daten bei Weber", "Geburtsdatum", "Bestätigt", "14:00");
    }

    @Test
    void runsNothingThatSomebodyWrote() {
        assertThat(page()).contains("&lt;script&gt;").doesNotContain("<script>").doesNotContain("src=");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(page()).doesNotContain("Grund").doesNotContain("null");
    }

    @Test
    void hasPicturesAsFilesOfTheirOwn() {
        var taken = new FilesApart(files).takenFrom(Map.of("picture", Map.of("picture", new byte[] {1, 2})));

        assertThat(taken).isEqualTo(Map.of("picture", Map.of("picture", "picture.jpg")));
        assertThat(files).containsOnlyKeys("picture.jpg");
    }

    private static String page() {
        return new DataAsHtml(GERMAN, "Weber & Matos").page(data());
    }

    private static Map<String, Object> data() {
        var appointment = new LinkedHashMap<String, Object>();
        appointment.put("start", MOMENT);
        appointment.put("status", AppointmentStatus.CONFIRMED);
        appointment.put("price", new BigDecimal("45.50"));
        appointment.put("notes", "<script>alert(1)</script>");
        appointment.put("reason", null);
        var data = new LinkedHashMap<String, Object>();
        data.put("customer", Map.of("birthDate", LocalDate.of(1990, 12, 31)));
        data.put("appointments", Map.of("appointments", List.of(appointment)));
        return data;
    }
}
