/** The search of the console: customers, appointments and pages, as one types. Start reading at {@link app.foyer.web.admin.search.SearchView}. */
package app.foyer.web.admin.search;
