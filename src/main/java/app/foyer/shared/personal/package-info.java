/**
 * What every part of Foyer that keeps something about people has to answer: how much there is, what it is, and how it goes.
 *
 * <p>Start reading at {@link app.foyer.shared.personal.PersonalData}. Each room answers for its own tables; who asks all of
 * them is not known here.
 */
package app.foyer.shared.personal;
