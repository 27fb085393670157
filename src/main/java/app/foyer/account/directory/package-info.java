/**
 * The enterprise's own directory of people (LDAP), asked when a password is not that of an account of ours.
 *
 * <p>Start reading at {@link app.foyer.account.directory.Directory} (when it is asked, and what happens when it does not
 * answer), then {@link app.foyer.account.directory.LdapServer} (what it is asked).
 *
 * <p>This package knows no account and writes nothing: it tells who somebody is, or that nobody is.
 */
package app.foyer.account.directory;
