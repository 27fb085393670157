package app.foyer.account;

import app.foyer.shared.EmailAddress;

/**
 * Somebody showed an old secret of a remembered device, so that nobody knows who its owner is, and everybody who came in
 * with it is out. Fired in that transaction, so that the owner of the account is told why by mail: whoever stands at the
 * sign-in page may be the other one.
 */
public record RememberedDeviceEnded(long accountId, EmailAddress email) {}
