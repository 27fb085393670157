/**
 * Who did what, and when: the log in words.
 *
 * <p>Start reading at {@link app.foyer.web.admin.audit.AuditView}.
 */
package app.foyer.web.admin.audit;
