package app.foyer.booking;

import java.io.Serializable;

/** Who asks. Decides which appointments can be found at all, and which rules apply. */
public sealed interface Actor extends Serializable {

    /** For the history: a name that staff recognise. */
    String name();

    /** For the history: in what role. */
    Kind kind();

    /** The roles in which people touch appointments. */
    enum Kind {
        CUSTOMER,
        LINK,
        STAFF,
        ADMIN,
        SYSTEM
    }

    /** Signed in at the panel, or just booking: sees the appointments of this customer. */
    record Customer(long customerId, String name) implements Actor {

        @Override
        public Kind kind() {
            return Kind.CUSTOMER;
        }
    }

    /** Holds the link from a mail: sees this one appointment and obeys the same rules as a customer. */
    record Link(long appointmentId, String name) implements Actor {

        @Override
        public Kind kind() {
            return Kind.LINK;
        }
    }

    /** Gives services: sees the own appointments. */
    record Staff(long staffId, String name) implements Actor {

        /** The id that no member of the staff has. */
        static final long NOBODY = 0;

        /** Whether the login belongs to a member of the staff. */
        public boolean isSomebody() {
            return staffId != NOBODY;
        }

        @Override
        public Kind kind() {
            return Kind.STAFF;
        }
    }

    /** Runs the business: sees all appointments. */
    record Admin(String name) implements Actor {

        @Override
        public Kind kind() {
            return Kind.ADMIN;
        }
    }

    /** Foyer itself, where something is to happen by its time. */
    record System() implements Actor {

        @Override
        public String name() {
            return "";
        }

        @Override
        public Kind kind() {
            return Kind.SYSTEM;
        }
    }

    /** Whether the rules for customers apply. */
    default boolean isCustomer() {
        return this instanceof Customer || this instanceof Link;
    }
}
