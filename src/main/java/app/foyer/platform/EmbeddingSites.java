package app.foyer.platform;

import java.util.Set;

/** Which other sites may show the booking pages in a frame. A port: what the business decides is kept in a later room. */
public interface EmbeddingSites {

    /** Their origins, such as {@code https://www.example.com}; nothing else is among them. */
    Set<String> origins();
}
