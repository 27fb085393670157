package app.foyer.web.admin.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Numbers of customers as they stand in an address; what is none is left out. */
final class AskedCustomer {

    private static final String NUMBER = "[1-9][0-9]{0,17}";
    private static final int MOST = 200;

    private AskedCustomer() {}

    static Optional<Long> in(String asked) {
        return Optional.ofNullable(asked).filter(typed -> typed.matches(NUMBER)).map(Long::valueOf);
    }

    /** Several, with commas between them; no more than any page can show. */
    static List<Long> allIn(String asked) {
        return numbers(asked == null ? new String[0] : asked.split(","));
    }

    static List<Long> numbers(String[] asked) {
        return Arrays.stream(asked)
                .flatMap(one -> in(one).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
