/** The console's first page: how the business stands today. Start reading at {@link app.foyer.web.admin.dashboard.DashboardView}. */
package app.foyer.web.admin.dashboard;
