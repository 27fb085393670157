/**
 * The page on which the business keeps its packages and sells them, {@code /admin/packages}.
 *
 * <p>Start reading at {@link app.foyer.web.admin.bundle.PackagesView}.
 */
package app.foyer.web.admin.bundle;
