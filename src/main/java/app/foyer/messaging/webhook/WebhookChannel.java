package app.foyer.messaging.webhook;

import app.foyer.messaging.outbox.Channel;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.platform.ServerSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.net.ssl.SSLSocketFactory;

/** Calls to programs of the business. Leads wherever an address leads, so it is always open. */
@ApplicationScoped
class WebhookChannel implements Channel {

    @Inject
    private WebhookKeys keys;

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
        return new WebhookVisit(policy, call, keys::of);
    }
}
