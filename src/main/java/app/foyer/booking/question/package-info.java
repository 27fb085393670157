/**
 * What the business asks who books, besides who they are: its own questions with their answers, and the terms to accept.
 *
 * <p>Start reading at {@link app.foyer.booking.question.Question} (what is asked), then
 * {@link app.foyer.booking.question.Answering} (what is an answer to it, and what is not), then
 * {@link app.foyer.booking.question.AskedQuestions} (what booking page and programs ask),
 * {@link app.foyer.booking.question.QuestionService} (what administrators do) and
 * {@link app.foyer.booking.question.AnswersService} (who reads the answers).
 *
 * <p>An answer keeps the wording of its question: what somebody answered stays readable whatever becomes of it. A question
 * is therefore archived and never deleted. The booking itself knows none of this: it asks by
 * {@link app.foyer.booking.AskedAtBooking}, in its own transaction.
 */
package app.foyer.booking.question;
