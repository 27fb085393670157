/**
 * The pages on which the business keeps its services: {@code /admin/services}, where they stand by category, and
 * {@code /admin/service}, where one is filled in.
 *
 * <p>Start reading at {@link app.foyer.web.admin.service.ServicesView}, then
 * {@link app.foyer.web.admin.service.ServiceView}.
 */
package app.foyer.web.admin.service;
