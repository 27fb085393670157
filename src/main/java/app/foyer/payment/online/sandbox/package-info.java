/** The gateway of the demo, which stands for somebody else's: it keeps a book of its own and knows nothing of appointments. */
package app.foyer.payment.online.sandbox;
