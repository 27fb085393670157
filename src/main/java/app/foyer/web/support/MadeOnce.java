package app.foyer.web.support;

import app.foyer.shared.Checksum;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * What the forms of this browser have made, by the key that each of them carries ({@link RepeatedRequest}): a button that is
 * pressed twice makes one, and the second press leads to it. The second waits until the first has its answer. What was refused
 * is not remembered, and a form that says something else by now (back, and another name) is another wish. Ends with the session.
 */
@SessionScoped
public class MadeOnce implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject
    private RepeatedRequest requestKey;

    private final LinkedHashMap<String, Long> numbers = new LinkedHashMap<>();

    /** @return the number of what was made, now or when the same form came before */
    public synchronized long by(LongSupplier making) {
        var key = Checksum.of(requestKey.getValue() + "\n" + said());
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        var made = making.getAsLong();
        numbers.put(key, made);
        if (numbers.size() > MOST) {
            numbers.remove(numbers.keySet().iterator().next());
        }
        return made;
    }

    /** All that was typed and chosen; what the pages add for themselves is no part of it. */
    private static String said() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return new TreeMap<>(sent)
                .entrySet().stream()
                        .filter(field -> !field.getKey().startsWith("jakarta.faces.")
                                && !field.getKey().startsWith("primefaces."))
                        .map(field -> field.getKey() + "=" + Arrays.toString(field.getValue()))
                        .collect(Collectors.joining("\n"));
    }
}
