/** What stands around every page of the console: the places it consists of, and how much of them is folded. */
package app.foyer.web.admin.frame;
