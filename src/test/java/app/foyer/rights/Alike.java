package app.foyer.rights;

import app.foyer.testing.Http.Answer;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An answer without what differs between any two answers, to be compared letter by letter. */
final class Alike {

    /** Whether the connection stays open depends on how many answers it has carried, whatever they said. */
    private static final Set<String> DIFFERENT_EACH_TIME =
            Set.of("set-cookie", "date", "content-length", "transfer-encoding", "connection");

    private Alike() {}

    /** @param names what was asked for, which the answer may repeat */
    static String of(Answer answer, String... names) {
        var headers = new TreeMap<String, Object>();
        answer.response().headers().map().forEach((name, values) -> {
            if (!DIFFERENT_EACH_TIME.contains(name.toLowerCase())) {
                headers.put(name.toLowerCase(), values);
            }
        });
        var text = answer.status() + "\n" + headers + "\n" + answer.body();
        for (var name : names) {
            var isNumber = name.matches("\\d+");
            text = text.replaceAll(
                    isNumber ? "(?<=(?<!initial-scale)=|3D|value=\")" + name + "(?!\\d)" : Pattern.quote(name),
                    "ASKED");
        }
        return text.replaceAll("nonce-[\\w+/=-]+", "NONCE")
                .replaceAll("nonce=\"[^\"]*\"", "NONCE")
                .replaceAll("(name=\"jakarta.faces.(?:ViewState|ClientWindow)\"[^>]*value=)\"[^\"]*\"", "$1STATE")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "UUID")
                .replaceAll("csp\\.init\\('[^']*'\\)", "NONCE")
                .replaceAll("(id=\"incident\"[^>]*>)[^<]*", "$1INCIDENT")
                .replaceAll("\"instance\":\"[^\"]*\"", "INSTANCE");
    }

    /** Where two such texts begin to differ, for who has to find out why. */
    static String difference(String one, String other) {
        var at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        var from = Math.max(0, at - 60);
        return "<" + cut(one, from) + "> and <" + cut(other, from) + ">";
    }

    private static String cut(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + 160));
    }
}
