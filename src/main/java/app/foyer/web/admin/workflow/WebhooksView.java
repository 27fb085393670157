package app.foyer.web.admin.workflow;

import app.foyer.messaging.webhook.WebhookService;
import app.foyer.messaging.webhook.WebhookService.Webhook;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The programs that are called, and the secrets that their makers need; beside the list of messages. */
@Named
@RequestScoped
@ExplainsRefusals
public class WebhooksView {

    @Inject
    private WebhookService webhooks;

    @Inject
    private SignedIn signedIn;

    private List<Webhook> all;
    private Long shownId;
    private String secret;

    /** In the order in which they came, so that a line stays where it is. */
    public List<Webhook> getAll() {
        if (all == null) {
            all = webhooks.all();
        }
        return all;
    }

    public void show(long id) {
        secret = webhooks.show(id, signedIn.getEmail());
        shownId = id;
    }

    /** The new one is shown at once: the program has to be told. */
    public void renew(long id) {
        webhooks.renew(id, signedIn.getEmail());
        show(id);
    }

    /** The secret of this webhook, when it was just asked for; otherwise null. */
    public String secretOf(long id) {
        return shownId != null && shownId == id ? secret : null;
    }
}
