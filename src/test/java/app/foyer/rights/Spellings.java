package app.foyer.rights;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The many ways to write one address, of which a server might check one and serve another. */
final class Spellings {

    private Spellings() {}

    /** @param address of a page in a folder, {@code /admin/messages} or {@code /admin/} */
    static Set<String> of(String address) {
        var file = PagesByPersonIT.file(address);
        var page = address.substring(address.lastIndexOf('/') + 1);
        var first = address.substring(1, 2);
        var folder = address.substring(1, address.indexOf('/', 1));
        var rest = address.substring(address.indexOf('/', 1));
        var capital = folder.toUpperCase(Locale.ROOT);
        return new TreeSet<>(List.of(
                file,
                file + "/",
                file + "/x",
                file + ";x=y",
                file + ";jsessionid=1",
                file.replace(".xhtml", ".XHTML"),
                file.replace(".xhtml", ".jsf"),
                file.replace(".xhtml", ".faces"),
                file.replace(".xhtml", "%2exhtml"),
                file.replace(".xhtml", ".xhtml%00"),
                file.replace(".xhtml", ".xhtml%20"),
                file.replace(".xhtml", ".xhtml."),
                "/faces" + file,
                address + ";x=y",
                address + "%20",
                address + "%00.css",
                address + "%3f",
                address + "%23",
                address + "?/login",
                address + (page.isEmpty() ? "" : "/"),
                "/" + address,
                "//" + address,
                "/./" + address.substring(1),
                "/%2e" + address,
                "/%2e%2e" + address,
                "/;" + address,
                "/;x=y" + address,
                "/book/.." + address,
                "/book/..;" + address,
                "/book/..;/.." + address,
                "/book/%2e%2e" + address,
                "/book/%252e%252e" + address,
                "/book%2f.." + address,
                "/resources/.." + address,
                "/resources/..%2f" + address.substring(1),
                "/jakarta.faces.resource/.." + address,
                "/jakarta.faces.resource" + file + "?ln=..",
                "/jakarta.faces.resource/" + page + ".xhtml?ln=../" + folder,
                "/api/.." + address,
                "/api/..;" + address,
                "/health/.." + address,
                "/" + folder + ";x=y" + rest,
                "/" + folder + ";" + rest,
                "/" + folder + "/" + rest,
                "/" + folder + "/." + rest,
                "/" + folder + "/%2e" + rest,
                "/" + folder + "/x/.." + rest,
                "/" + folder + "%2f" + rest.substring(1),
                "/" + folder + "%5c" + rest.substring(1),
                "/" + folder + "%20" + rest,
                "/" + folder + "." + rest,
                "/" + capital + rest,
                "/" + capital + rest.toUpperCase(Locale.ROOT),
                "/" + folder + rest.toUpperCase(Locale.ROOT),
                "/" + first.toUpperCase(Locale.ROOT) + address.substring(2),
                "/%" + Integer.toHexString(first.charAt(0)) + address.substring(2),
                "/%25" + Integer.toHexString(first.charAt(0)) + address.substring(2)));
    }
}
