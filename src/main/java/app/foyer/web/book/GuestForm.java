package app.foyer.web.book;

import app.foyer.customer.GuestDetails;
import app.foyer.web.support.TypedPerson;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who books, as typed. Kept for the session, so that choosing another time loses nothing; forgotten when the booking is
 * made, since the next person at this screen may be somebody else.
 */
@Named
@SessionScoped
public class GuestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TypedPerson person = new TypedPerson();
    private String notes;
    private String coupon;
    private Map<Long, List<String>> answers = new HashMap<>();

    public GuestDetails details(Locale language, ZoneId zone, Locale country) {
        return person.details(language, zone, country);
    }

    public void forget() {
        person = new TypedPerson();
        notes = null;
        coupon = null;
        answers = new HashMap<>();
    }

    /** What was answered to a question so far. */
    List<String> answer(long question) {
        return answers.getOrDefault(question, List.of());
    }

    /** Of a question of the business: few, and of the length that an answer can have. */
    void answer(long question, List<String> typed) {
        answers.put(question, List.copyOf(typed));
    }

    public TypedPerson getPerson() {
        return person;
    }

    /** The code of a coupon; may be null or anything. */
    public String getCoupon() {
        return coupon;
    }

    public void setCoupon(String coupon) {
        this.coupon = coupon;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
