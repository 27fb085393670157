package app.foyer.web.admin;

import java.io.Serializable;

/** What every form has by which somebody or something is not to be had for a while: why, where, and what the person saw. */
public abstract class AwayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason = "";
    private Long location;
    private long seen;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** Whose days or clock count; of a closure null for all. */
    public Long getLocation() {
        return location;
    }

    public void setLocation(Long location) {
        this.location = location;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
