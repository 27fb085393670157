/**
 * The business's own questions of the booking form: {@code /admin/settings/questions}.
 *
 * <p>Start reading at {@link app.foyer.web.admin.question.QuestionsView}.
 */
package app.foyer.web.admin.question;
