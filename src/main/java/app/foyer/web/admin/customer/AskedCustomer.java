package app.foyer.web.admin.customer;

import app.foyer.web.support.SentNumber;
import java.util.Arrays;
import java.util.List;

/** Numbers of customers as they stand in an address; what is none is left out. */
final class AskedCustomer {

    private static final int MOST = 200;

    private AskedCustomer() {}

    /** Several, with commas between them; no more than any page can show. */
    static List<Long> allIn(String asked) {
        return numbers(asked == null ? new String[0] : asked.split(","));
    }

    static List<Long> numbers(String[] asked) {
        return Arrays.stream(asked)
                .flatMap(one -> SentNumber.id(one).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
