package app.foyer.api;

import app.foyer.shared.Refusal;

/**
 * What is wrong with one member of a body or one query parameter.
 *
 * @param field its path, such as {@code customer.email}
 */
record FieldError(String field, Refusal reason) {}
