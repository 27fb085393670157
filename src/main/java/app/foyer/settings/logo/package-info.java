/**
 * The company's logo: the picture itself. Which one there is stands among the settings, and so in their log.
 *
 * <p>Start reading at {@link app.foyer.settings.logo.LogoService}.
 */
package app.foyer.settings.logo;
