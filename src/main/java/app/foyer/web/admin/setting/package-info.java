/**
 * What the business decides: each setting with what it does for the customer, its default, and who changed it.
 * {@link app.foyer.web.admin.setting.SettingsPage} is what the pages share.
 *
 * <p>Start reading at {@link app.foyer.web.admin.setting.PanelSettingsView}.
 */
package app.foyer.web.admin.setting;
