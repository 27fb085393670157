package app.foyer.web.admin.customer;

/** One column of a file, and what somebody says it tells. */
public class ColumnForm {

    private final String head;
    private String field;

    ColumnForm(String head, String field) {
        this.head = head;
        this.field = field;
    }

    public String getHead() {
        return head;
    }

    /** Name of a {@code Field}; empty when the column is left out. */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }
}
