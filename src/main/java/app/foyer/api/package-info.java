/**
 * The REST interface at {@code /api/v1}: the same services as the pages, for other programs.
 *
 * <p>Start reading at {@link app.foyer.api.AppointmentsResource} (book, read, move, cancel), then
 * {@link app.foyer.api.Problems} (every way to say no: RFC 9457 problem documents with a stable code). What comes in is
 * read by {@link app.foyer.api.JsonBody} and {@link app.foyer.api.Fields}, strictly and without binding: a body can only
 * say what a form of this package asks for. The interface knows no cookie and no session.
 *
 * <p>The description for programs is {@code openapi.json} beside the texts, for people {@code src/site/markdown/rest.md}.
 */
package app.foyer.api;
