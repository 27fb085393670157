package app.foyer.customer.tag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;

/** A word that the business puts on customers: {@code VIP}, {@code pays late}. */
@Entity
@Table(name = "tag")
public class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tag_id")
    @SequenceGenerator(name = "tag_id", sequenceName = "tag_id")
    private Long id;

    private String word;

    @Column(name = "word_key")
    private String wordKey;

    protected Tag() {
        // for Jakarta Persistence
    }

    static Tag coin(String word) {
        var tag = new Tag();
        tag.word = word;
        tag.wordKey = key(word);
        return tag;
    }

    /** One word in two spellings is one tag. */
    static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    Long id() {
        return id;
    }

    String word() {
        return word;
    }

    String wordKey() {
        return wordKey;
    }
}
