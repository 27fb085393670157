package app.foyer.settings;

import java.io.Serializable;
import java.time.Duration;
import java.util.Set;

/**
 * Who gets in, and for how long.
 *
 * @param signUp whether people may open an account by themselves at {@code /signup}
 * @param minimumPasswordLength in characters; passwords that exist already stay as they are
 * @param resetLinkValid how long the link that replaces a forgotten password opens
 * @param setPasswordLinkValid how long the link that sets a first password opens, and how long a one-time password does
 * @param sessionIdle after so long without a click the session is over
 * @param sessionLongest after so long the password is asked for again, however busy somebody is
 * @param rememberedDays how long <em>remember me</em> remembers a device that is not used; 0 switches it off
 * @param secondFactor who must sign in with a second factor; everybody else may
 * @param embeddingSites the origins ({@code https://www.example.com}) whose pages may show the booking page in a frame
 */
@Topic("security")
public record SecuritySettings(
        @Default("true") boolean signUp,
        @Default("8") @Range(from = 8, to = 64) int minimumPasswordLength,
        @Default("30") @Range(from = 5, to = 1_440) Duration resetLinkValid,
        @Default("1440") @Range(from = 15, to = 10_080) Duration setPasswordLinkValid,
        @Default("30") @Range(from = 5, to = 720) Duration sessionIdle,
        @Default("720") @Range(from = 15, to = 1_440) Duration sessionLongest,
        @Default("30") @Range(from = 0, to = 365) int rememberedDays,
        @Default("NOBODY") SecondFactorDemand secondFactor,
        @Default("") Set<String> embeddingSites)
        implements Serializable {}
