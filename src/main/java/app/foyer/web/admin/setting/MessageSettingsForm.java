package app.foyer.web.admin.setting;

import app.foyer.settings.MessageSettings;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.VisibleText;
import app.foyer.web.admin.Problem;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Whose hand messages show, as it stands on the page. */
public class MessageSettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_FOOT = 500;

    private String senderName;
    private String replyTo;
    private String foot;
    private boolean calendarFile;

    static MessageSettingsForm of(MessageSettings settings) {
        var form = new MessageSettingsForm();
        form.senderName = settings.senderName();
        form.replyTo = settings.replyTo();
        form.foot = settings.foot();
        form.calendarFile = settings.calendarFile();
        return form;
    }

    /** What is wrong, by the id of the field. */
    Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        if (oneLine(senderName).length() > LONGEST_NAME) {
            problems.put("senderName", Problem.of("admin.company.wrong.tooLong", LONGEST_NAME));
        }
        if (!oneLine(replyTo).isEmpty() && EmailAddress.parse(replyTo).isEmpty()) {
            problems.put("replyTo", Problem.of("admin.company.wrong.email"));
        }
        if (lines(foot).length() > LONGEST_FOOT) {
            problems.put("foot", Problem.of("admin.company.wrong.tooLong", LONGEST_FOOT));
        }
        return problems;
    }

    /** Only to be asked when there are no problems. */
    MessageSettings settings() {
        return new MessageSettings(oneLine(senderName), oneLine(replyTo), lines(foot), calendarFile);
    }

    private static String oneLine(String typed) {
        return lines(typed).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String lines(String typed) {
        return VisibleText.straight(Objects.requireNonNullElse(typed, ""))
                .strip()
                .replace("\r\n", "\n");
    }

    public String getSenderName() {
        return senderName;
    }

    public void setSenderName(String senderName) {
        this.senderName = senderName;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(String replyTo) {
        this.replyTo = replyTo;
    }

    public String getFoot() {
        return foot;
    }

    public void setFoot(String foot) {
        this.foot = foot;
    }

    public boolean isCalendarFile() {
        return calendarFile;
    }

    public void setCalendarFile(boolean calendarFile) {
        this.calendarFile = calendarFile;
    }
}
