package app.foyer.account.session;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser says about itself, in two words: {@code Firefox} on {@code Windows}. Good enough to recognise one's own
 * devices; anybody can claim anything, so nothing is decided by it.
 *
 * @param browser empty when it is none that we know
 * @param system the same
 */
public record DeviceName(String browser, String system) implements Serializable {

    /** In this order, because most browsers also claim to be others. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    static DeviceName of(String userAgent) {
        return new DeviceName(find(BROWSERS, userAgent), find(SYSTEMS, userAgent));
    }

    private static String find(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... signsAndNames) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < signsAndNames.length; i += 2) {
            map.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return map;
    }
}
