package app.foyer.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The company's account at Twilio, which carries short messages (SMS) and WhatsApp.
 *
 * @param account its name there, {@code AC} and 32 digits
 * @param smsSender a phone number such as {@code +4930901820}, a name of up to eleven letters, or the name of a service
 *     there ({@code MG…}); empty when no short messages are sent
 * @param whatsAppSender a phone number; empty when nothing is sent by WhatsApp
 * @param url where Twilio is; another address is for tests
 */
public record TwilioSettings(
        String account, String token, Optional<String> smsSender, Optional<String> whatsAppSender, URI url) {

    private static final String ACCOUNT = "FOYER_TWILIO_ACCOUNT";
    private static final String TOKEN = "FOYER_TWILIO_TOKEN";
    private static final String SMS_FROM = "FOYER_TWILIO_SMS_FROM";
    private static final String WHATSAPP_FROM = "FOYER_TWILIO_WHATSAPP_FROM";
    private static final String URL = "FOYER_TWILIO_URL";
    private static final String THERE = "https://api.twilio.com";

    private static final Pattern ACCOUNT_NAME = Pattern.compile("AC[0-9a-fA-F]{32}");
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern NAME_OR_SERVICE =
            Pattern.compile("MG[0-9a-fA-F]{32}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}");

    /** Never the token: this ends up in logs. */
    @Override
    public String toString() {
        return account + " at " + url.getHost();
    }

    /** @param problems gets a line for each variable that is missing or wrong */
    static Optional<TwilioSettings> read(Function<String, Optional<String>> variables, List<String> problems) {
        var account = variables.apply(ACCOUNT);
        if (account.isEmpty()) {
            List.of(TOKEN, SMS_FROM, WHATSAPP_FROM, URL).stream()
                    .filter(name -> variables.apply(name).isPresent())
                    .forEach(name -> problems.add(name + " says nothing without " + ACCOUNT));
            return Optional.empty();
        }
        if (!ACCOUNT_NAME.matcher(account.get()).matches()) {
            problems.add(ACCOUNT + " must be AC and 32 hexadecimal digits, not \"" + account.get() + "\"");
        }
        var token = variables.apply(TOKEN);
        if (token.isEmpty()) {
            problems.add(TOKEN + " is missing: Twilio lets nobody in without it");
        }
        var sms = variables.apply(SMS_FROM);
        var whatsApp = variables.apply(WHATSAPP_FROM);
        if (sms.isEmpty() && whatsApp.isEmpty()) {
            problems.add(SMS_FROM + " or " + WHATSAPP_FROM + " is missing: messages need a sender");
        }
        sms.filter(from -> !isNumber(from) && !NAME_OR_SERVICE.matcher(from).matches())
                .ifPresent(from -> problems.add(SMS_FROM
                        + " must be a number such as +4930901820, a name of up to 11 letters, or a service (MG…), not \""
                        + from + "\""));
        whatsApp.filter(from -> !isNumber(from))
                .ifPresent(from ->
                        problems.add(WHATSAPP_FROM + " must be a number such as +4930901820, not \"" + from + "\""));
        return Optional.of(new TwilioSettings(
                account.get(),
                token.orElse(""),
                sms,
                whatsApp,
                ServiceAddress.read(URL, variables.apply(URL), THERE, problems)));
    }

    private static boolean isNumber(String typed) {
        return NUMBER.matcher(typed).matches();
    }
}
