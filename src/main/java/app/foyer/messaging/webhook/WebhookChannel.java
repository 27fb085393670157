package app.foyer.messaging.webhook;

import app.foyer.messaging.outbox.Channel;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.platform.ServerSettings;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.net.ssl.SSLSocketFactory;

/** Calls to programs of the business. Leads wherever an address leads, so it is always open. */
@ApplicationScoped
class WebhookChannel implements Channel {

    @Inject
    private SigningKeys keys;

    @Inject
    private ServerSettings server;

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Visit visit() {
        var policy = new TargetPolicy(server.webhooksToThisMachine());
        var tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var call = new WebhookCall(policy, WebhookCall.Directory.OF_THE_WORLD, tls, WebhookCall.Limits.USUAL);
        return new WebhookVisit(policy, call, this::secretOf);
    }

    /** Two nodes that need the first one at the same moment: the second takes the one that the first has made. */
    private String secretOf(String address) {
        return keys.find(address).orElseGet(() -> {
            try {
                return keys.make(address);
            } catch (EJBException sameMoment) {
                return keys.find(address).orElseThrow(() -> sameMoment);
            }
        });
    }
}
