/**
 * What somebody has still to do whose password was right, before the door opens.
 *
 * <p>Start reading at {@link app.foyer.account.stage.SignInStages}, the rule; {@link app.foyer.account.stage.SignInStage} names the
 * pages.
 *
 * <p>This package knows no request and no database: it only says what comes next.
 */
package app.foyer.account.stage;
