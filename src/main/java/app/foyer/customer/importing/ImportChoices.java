package app.foyer.customer.importing;

import java.io.Serializable;

/**
 * How a file is to be read.
 *
 * @param withHeads whether the first row names the columns
 */
public record ImportChoices(Encoding encoding, Separator separator, boolean withHeads) implements Serializable {}
