/**
 * Links and passwords that open something. In the outbox their places are only marked; the secrets are made while a
 * message is being sent, and are nowhere to be read afterwards. Start reading at
 * {@link app.foyer.messaging.secret.SecretLink}.
 */
package app.foyer.messaging.secret;
