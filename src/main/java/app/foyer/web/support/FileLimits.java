package app.foyer.web.support;

import app.foyer.booking.AnswerFile;
import app.foyer.shared.picture.SentPicture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How many megabytes a file may have that is chosen on a page, so that it is said before it is sent. */
@Named
@ApplicationScoped
public class FileLimits {

    private static final int MEGABYTE = 1_000_000;

    /** What a list of customers may have: a little less than where reading ends for all pages. */
    private static final int SHEET = 20;

    public int getPicture() {
        return SentPicture.MAXIMUM_BYTES / MEGABYTE;
    }

    public int getAnswer() {
        return AnswerFile.MAXIMUM_BYTES / MEGABYTE;
    }

    public int getSheet() {
        return SHEET;
    }
}
