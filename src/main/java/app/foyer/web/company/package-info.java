/**
 * What the company gives all pages: its colour as a style sheet, its logo, and the pictures of its services. For everybody, without a cookie.
 *
 * <p>Start reading at {@link app.foyer.web.company.CompanyStylesServlet}.
 */
package app.foyer.web.company;
