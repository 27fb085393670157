/**
 * Who did what, when, from where, and what it was before and after: lines that are written and never changed.
 *
 * <p>Start reading at {@link app.foyer.audit.AuditLog} (writing) and {@link app.foyer.audit.AuditService} (reading). This
 * is the one place where one looks for who did what: sign-ins, passwords, roles, people and settings. Settings keep the
 * contents of their changes beside themselves too, in their own types; appointments have their history beside them.
 *
 * <p>Because it knows every change, {@link app.foyer.audit.Meanwhile} can tell whoever saves second who was faster.
 *
 * <p>This package refuses secrets, and what strangers typed. Lines that strangers can cause are written only so often.
 */
package app.foyer.audit;
