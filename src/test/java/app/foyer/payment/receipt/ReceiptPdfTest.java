package app.foyer.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.payment.EntryKind;
import app.foyer.payment.PaymentMethod;
import app.foyer.shared.Money;
import app.foyer.shared.Wording;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The file of a receipt, read again. */
class ReceiptPdfTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant WHEN = Instant.parse("2026-03-03T13:00:00Z");

    @Test
    void saysEverythingOnOnePageWithTheLettersOfAllEurope() throws IOException {
        var sheet = sheet("Łukasz Żółć, Ευγενία Παπαδοπούλου, Юлія Їжакевич", new BigDecimal("19"));

        var file = read(sheet, Locale.GERMAN);

        var text = new PdfTextExtractor(file).getTextFromPage(1).replaceAll("[\\s\u00a0]+", " ");
        assertThat(file.getNumberOfPages()).isOne();
        assertThat(text)
                .contains("Quittung", "R-000123", "Müller & Söhne", "Große Straße 1", "FO-7K3QX")
                .contains("Łukasz Żółć", "Ευγενία Παπαδοπούλου", "Юлія Їжакевич")
                .contains("Dienstag, 3. März 2026, 14:00", "59,50 €", "9,50 €", "19 % Steuer", "Bezahlt: Karte");
    }

    @Test
    void namesItsLanguageAndItsTitleAndBringsItsFontsAlong() throws IOException {
        var file = read(sheet("Grace Guest", BigDecimal.ZERO), Locale.ENGLISH);

        assertThat(file.getCatalog().getAsString(PdfName.LANG)).hasToString("en");
        assertThat(file.getInfo()).containsEntry("Title", "Receipt R-000123");
        var fonts = file.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        assertThat(fonts.getKeys()).hasSize(2).allSatisfy(name -> {
            var font = fonts.getAsDict(PdfName.class.cast(name));
            var inside = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0).getAsDict(PdfName.FONTDESCRIPTOR);
            assertThat(inside.get(PdfName.FONTFILE2)).isNotNull();
        });
        assertThat(new PdfTextExtractor(file).getTextFromPage(1)).doesNotContain("tax");
    }

    @Test
    void staysOnOnePageHoweverLongNamesAre() throws IOException {
        var file = read(sheet("Grace ".repeat(40), BigDecimal.TEN), Locale.ENGLISH);

        assertThat(file.getNumberOfPages()).isOne();
    }

    private static PdfReader read(ReceiptSheet sheet, Locale language) throws IOException {
        var wording = new Wording(language, BERLIN, WHEN);
        return new PdfReader(ReceiptPdf.of(new ReceiptWords(sheet, wording)));
    }

    private static ReceiptSheet sheet(String customer, BigDecimal rate) {
        var paid = Money.of(new BigDecimal("59.50"), "EUR");
        return new ReceiptSheet(
                new ReceiptNumber(123),
                EntryKind.PAYMENT,
                paid,
                PaymentMethod.CARD,
                IncludedTax.of(paid, rate).orElse(null),
                WHEN,
                BERLIN,
                "Müller & Söhne",
                List.of("Große Straße 1", "20095 Hamburg"),
                customer,
                "FO-7K3QX",
                "Haarschnitt",
                WHEN,
                BERLIN);
    }
}
