package app.foyer.account.session;

import java.time.Duration;
import java.util.Optional;

/**
 * A step through the door, or up to the next stage before it.
 *
 * @param stamp for the container's session
 * @param idle how long that may go unused
 * @param device what the browser is to show from now on, if there is anything new
 * @param age how long the browser may keep that
 */
record Entry(SessionStamp stamp, Duration idle, Optional<RememberedDevice> device, Duration age) {}
