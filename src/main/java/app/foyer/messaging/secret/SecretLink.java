package app.foyer.messaging.secret;

import app.foyer.account.link.TokenPurpose;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A link that opens something, or a password that works once. In the outbox its place is only marked,
 * {@code {appointment_url}}; see {@link SecretLinks}.
 */
public enum SecretLink {
    APPOINTMENT("{appointment_url}", "/booking?t=%s"),
    RESCHEDULE("{reschedule_url}", "/booking?t=%s&do=reschedule"),
    CANCEL("{cancel_url}", "/booking?t=%s&do=cancel"),
    PAY("{payment_url}", "/booking?t=%s&do=pay"),
    ADD_TO_CALENDAR("{add_to_calendar_url}", "/booking?t=%s&do=calendar"),
    SET_PASSWORD("{customer_set_password_url}", "/reset-password?t=%s"),
    PROVE_SIGN_UP("{prove_sign_up_url}", "/verify-email?t=%s", TokenPurpose.SIGN_UP),
    PROVE_NEW_ADDRESS("{prove_new_address_url}", "/verify-email?t=%s", TokenPurpose.CHANGE_EMAIL),
    INVITATION("{invitation_url}", "/invitation?t=%s", TokenPurpose.INVITATION),
    /** No link, but a password that is good for one sign-in. */
    ONE_TIME_PASSWORD("{customer_panel_password}", "%s");

    private static final Pattern MARKER = Pattern.compile("\\{(\\w+_url|customer_(?:panel_)?password)}");

    private final String marker;
    private final String address;
    private final TokenPurpose proof;

    SecretLink(String marker, String address) {
        this(marker, address, null);
    }

    /** @param proof what the link proves, for what the message is about */
    SecretLink(String marker, String address, TokenPurpose proof) {
        this.marker = marker;
        this.address = address;
        this.proof = proof;
    }

    /** What stands in the text until the message is sent. */
    public String marker() {
        return marker;
    }

    /** What is put in the marker's place: an address, or the secret itself. */
    String address(String publicUrl, String secret) {
        return this == ONE_TIME_PASSWORD ? secret : publicUrl + address.formatted(secret);
    }

    /** For previews: looks like the real one and opens nothing. */
    public String hint(String publicUrl) {
        return address(publicUrl, "…");
    }

    boolean opensTheAppointment() {
        return this == APPOINTMENT || this == RESCHEDULE || this == CANCEL || this == PAY || this == ADD_TO_CALENDAR;
    }

    /** What it proves for the message's subject; empty for links of other kinds. */
    Optional<TokenPurpose> proof() {
        return Optional.ofNullable(proof);
    }

    /** The links whose markers stand in the text. */
    public static Set<SecretLink> in(String text) {
        var found = EnumSet.noneOf(SecretLink.class);
        Arrays.stream(values()).filter(link -> text.contains(link.marker)).forEach(found::add);
        return found;
    }

    public static String fillText(String text, Map<SecretLink, String> addresses) {
        var filled = text;
        for (var link : addresses.entrySet()) {
            filled = filled.replace(link.getKey().marker, link.getValue());
        }
        return filled;
    }

    public static String fillHtml(String html, Map<SecretLink, String> addresses) {
        var filled = html;
        for (var link : addresses.entrySet()) {
            filled = filled.replace(link.getKey().marker, link.getValue().replace("&", "&amp;"));
        }
        return filled;
    }

    /** Finds the text again, whatever secrets were put into it, and whatever was put in front of it on the way. */
    public static Pattern pattern(String text) {
        var pattern = new StringBuilder();
        var end = 0;
        var markers = MARKER.matcher(text);
        while (markers.find()) {
            pattern.append(Pattern.quote(text.substring(end, markers.start()))).append("\\S+");
            end = markers.end();
        }
        return Pattern.compile(pattern + Pattern.quote(text.substring(end)) + "\\z");
    }

    /** What people wrote themselves must not be taken for a marker. */
    public static String withoutMarkers(String written) {
        return MARKER.matcher(written).replaceAll("($1)");
    }
}
