package app.foyer.api;

import app.foyer.booking.FilledForm;
import app.foyer.booking.question.Asked;
import app.foyer.customer.GuestDetails;
import app.foyer.shared.Refusal;
import java.util.List;
import java.util.Map;

/** What the business has decided to ask, for the body of a booking: the rules of the booking page. */
interface BookingRules {

    /** Names and an address, and nothing else. */
    BookingRules PLAIN = new BookingRules() {
        @Override
        public Map<String, Refusal> problems(GuestDetails customer) {
            return customer.problems();
        }

        @Override
        public boolean areNotesRequired() {
            return false;
        }

        @Override
        public List<Asked> questions(long service) {
            return List.of();
        }

        @Override
        public Map<Long, Refusal> problems(long service, FilledForm form) {
            return Map.of();
        }
    };

    /** By the name of the member. */
    Map<String, Refusal> problems(GuestDetails customer);

    boolean areNotesRequired();

    List<Asked> questions(long service);

    /** By the number of the question; that of the terms is {@link app.foyer.booking.question.AskedQuestions#TERMS}. */
    Map<Long, Refusal> problems(long service, FilledForm form);
}
