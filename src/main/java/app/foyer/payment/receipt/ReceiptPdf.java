package app.foyer.payment.receipt;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * A receipt as a file: one page of A4, with the letters of its fonts inside, so that it looks the same everywhere. Lengths are in
 * points, 72 to the inch.
 */
public final class ReceiptPdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final Color INK = new Color(0x1f, 0x1d, 0x1a);
    private static final Color SOFT = new Color(0x5c, 0x57, 0x50);
    private static final Color LINE = new Color(0xd9, 0xd4, 0xcc);
    private static final float MARGIN = 62;
    private static final float LEADING = 1.35f;
    private static final float PADDING = 9;
    private static final float NEAR = 12;
    private static final float FAR = 44;
    private static final float HAIRLINE = 0.6f;
    private static final float SMALL = 9;
    private static final float USUAL = 10.5f;
    private static final float LARGE = 13;
    private static final float TITLE = 24;

    private final ReceiptWords words;

    private ReceiptPdf(ReceiptWords words) {
        this.words = words;
    }

    /** @throws UncheckedIOException when the fonts cannot be read */
    public static byte[] of(ReceiptWords words) {
        try {
            return new ReceiptPdf(words).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        var file = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, file);
        document.addTitle(words.title() + " " + words.number());
        document.addAuthor(words.company());
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(words.wording().locale().toLanguageTag()));
        document.open();
        document.add(head());
        document.add(facts());
        document.add(table());
        document.close();
        return file.toByteArray();
    }

    /** Who gives it, and what it is. */
    private PdfPTable head() throws IOException {
        var company = cell(Element.ALIGN_LEFT);
        company.addElement(paragraph(words.company(), bold(LARGE, INK), Element.ALIGN_LEFT));
        for (var line : words.address()) {
            company.addElement(paragraph(line, plain(SMALL, SOFT), Element.ALIGN_LEFT));
        }
        var title = cell(Element.ALIGN_RIGHT);
        title.addElement(paragraph(words.title(), bold(TITLE, INK), Element.ALIGN_RIGHT));
        title.addElement(paragraph(words.number(), plain(USUAL, SOFT), Element.ALIGN_RIGHT));
        return table(0, company, title);
    }

    private PdfPTable facts() throws IOException {
        var when = cell(Element.ALIGN_LEFT);
        fact(when, words.wording().text("receipts.issued"), words.issued());
        var whom = cell(Element.ALIGN_LEFT);
        if (!words.customer().isEmpty()) {
            fact(whom, words.wording().text("receipts.customer"), words.customer());
        }
        return table(FAR, when, whom);
    }

    private void fact(PdfPCell cell, String label, String value) throws IOException {
        cell.addElement(paragraph(label, plain(SMALL, SOFT), Element.ALIGN_LEFT));
        cell.addElement(paragraph(value, plain(USUAL, INK), Element.ALIGN_LEFT));
    }

    /** For what, and how much. */
    private PdfPTable table() throws IOException {
        var table = new PdfPTable(new float[] {3, 1});
        table.setWidthPercentage(100);
        table.setSpacingBefore(FAR - NEAR);
        row(
                table,
                Rectangle.BOTTOM,
                plain(SMALL, SOFT),
                words.wording().text("receipts.for"),
                words.wording().text("receipts.amount"));
        var service = lined(Rectangle.BOTTOM, Element.ALIGN_LEFT);
        if (!words.service().isEmpty()) {
            service.addElement(paragraph(words.service(), bold(USUAL, INK), Element.ALIGN_LEFT));
        }
        for (var more : List.of(words.time(), words.appointment())) {
            if (!more.isEmpty()) {
                service.addElement(paragraph(more, plain(SMALL, SOFT), Element.ALIGN_LEFT));
            }
        }
        table.addCell(service);
        table.addCell(lined(Rectangle.BOTTOM, words.amount(), plain(USUAL, INK), Element.ALIGN_RIGHT));
        row(table, Rectangle.NO_BORDER, bold(LARGE, INK), words.way(), words.amount());
        if (words.isTaxTold()) {
            row(table, Rectangle.NO_BORDER, plain(SMALL, SOFT), words.tax(), words.taxAmount());
        }
        return table;
    }

    private static void row(PdfPTable table, int border, Font font, String text, String amount) {
        table.addCell(lined(border, text, font, Element.ALIGN_LEFT));
        table.addCell(lined(border, amount, font, Element.ALIGN_RIGHT));
    }

    private static PdfPTable table(float before, PdfPCell left, PdfPCell right) {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setSpacingBefore(before);
        table.addCell(left);
        table.addCell(right);
        return table;
    }

    private static PdfPCell lined(int border, String text, Font font, int alignment) {
        var cell = lined(border, alignment);
        cell.addElement(paragraph(text, font, alignment));
        return cell;
    }

    private static PdfPCell lined(int border, int alignment) {
        var cell = cell(alignment);
        cell.setBorder(border);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(HAIRLINE);
        cell.setPaddingTop(PADDING / 2);
        cell.setPaddingBottom(PADDING);
        return cell;
    }

    private static PdfPCell cell(int alignment) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }

    private static Paragraph paragraph(String text, Font font, int alignment) {
        var paragraph = new Paragraph(new Phrase(text, font));
        paragraph.setLeading(0, LEADING);
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    private static Font plain(float size, Color colour) throws IOException {
        return font(Liberation.SANS, size, colour);
    }

    private static Font bold(float size, Color colour) throws IOException {
        return font(Liberation.SANS_BOLD, size, colour);
    }

    private static Font font(Liberation kind, float size, Color colour) throws IOException {
        var font = kind.create();
        font.setSize(size);
        font.setColor(colour);
        return font;
    }
}
