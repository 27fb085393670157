package app.foyer.messaging.workflow;

/** Who gets what a workflow writes. */
public enum Recipient {
    CUSTOMER,
    /** The member of the staff whose appointment it is; when it was handed over, whoever had it before as well. */
    STAFF,
    /** An address that is written down in the workflow. */
    ADDRESS
}
