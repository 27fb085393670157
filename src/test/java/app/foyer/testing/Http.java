package app.foyer.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Somebody who talks HTTP to Foyer without a browser, with cookies of their own, and follows no redirect. */
public final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final FoyerServer server;
    private final CookieManager cookies;
    private final HttpClient client;

    private Http(FoyerServer server, CookieManager cookies) {
        this.server = server;
        this.cookies = cookies;
        client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public static Http to(FoyerServer server) {
        return new Http(server, new CookieManager());
    }

    /** The same person, whose requests a proxy sends to another node from now on. */
    public Http sentTo(FoyerServer other) {
        return new Http(other, cookies);
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** The page behind a link with a secret, which leaves the address bar. */
    public Answer opens(String link) {
        return get(get(link).header("Location"));
    }

    public Answer postJson(String path, JsonElement body, String... headers) {
        return send(
                "POST",
                path,
                BodyPublishers.ofString(body.toString()),
                with(headers, "Content-Type", "application/json"));
    }

    public Answer postForm(String path, String form, String... headers) {
        return send(
                "POST",
                path,
                BodyPublishers.ofString(form),
                with(headers, "Content-Type", "application/x-www-form-urlencoded"));
    }

    /** @param path with its query, or a whole address */
    public Answer send(String verb, String path, BodyPublisher body, String... headers) {
        var address = path.startsWith("http") ? URI.create(path) : server.at(path);
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).method(verb, body);
        if (!List.of(headers).contains("Accept-Language")) {
            request.header("Accept-Language", "en");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(verb + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is no text, such as a picture or an archive. */
    public HttpResponse<byte[]> download(String path) {
        var request = HttpRequest.newBuilder(server.at(path)).timeout(PATIENCE).build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("GET " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of a cookie that this person holds. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** From now on this person shows one more cookie. */
    void shows(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(server.at("/"), cookie);
    }

    /** The person shows it no longer, whoever has given it. */
    void showsNoLonger(String name) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> store.remove(server.at("/"), cookie));
    }

    private static String[] with(String[] headers, String... more) {
        var all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        /** Empty when there is no such header. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonObject json() {
            return JsonParser.parseString(body()).getAsJsonObject();
        }

        public String text(String member) {
            return json().get(member).getAsString();
        }

        public JsonArray array(String member) {
            return json().getAsJsonArray(member);
        }

        @Override
        public String toString() {
            return status() + " " + body();
        }
    }
}
