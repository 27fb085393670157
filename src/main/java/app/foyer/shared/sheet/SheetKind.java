package app.foyer.shared.sheet;

/** In which kind of file a table is taken away. */
public enum SheetKind {
    /** Text, UTF-8 with the mark by which Excel knows it, separated by commas. */
    CSV("csv", "text/csv; charset=UTF-8"),
    /** A workbook of Excel. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    SheetKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of the file's name. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
