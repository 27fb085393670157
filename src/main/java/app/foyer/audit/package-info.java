/**
 * Who did what, when, from where: lines that are written and never changed.
 *
 * <p>Start reading at {@link app.foyer.audit.AuditLog}. Changes of settings and of appointments have logs of their own,
 * beside what they change; this one is for sign-ins, passwords and accounts. No secret ever gets here.
 */
package app.foyer.audit;
