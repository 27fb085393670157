/**
 * Who works in the console, and what administrators decide about other people's logins.
 *
 * <p>Start reading at {@link app.foyer.account.team.TeamService}, then {@link app.foyer.account.team.InvitationService} (asking
 * somebody in) and {@link app.foyer.account.team.InvitationDesk} (where invited people come in), then {@link app.foyer.account.team.Logins} (customers' logins).
 *
 * <p>This package refuses to remove the last administrator, and shows or sets nobody's password.
 */
package app.foyer.account.team;
