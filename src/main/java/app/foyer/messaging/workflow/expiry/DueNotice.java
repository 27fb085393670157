package app.foyer.messaging.workflow.expiry;

/** That it is time for a workflow to tell about a package. */
record DueNotice(long workflowId, long purchaseId) {}
