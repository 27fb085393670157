package app.foyer.payment.online.sandbox;

import app.foyer.payment.online.GatewayKind;
import app.foyer.payment.online.PaymentGateway;
import app.foyer.platform.LostRace;
import app.foyer.platform.ServerSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** The gateway of the demo, with a page of its own that says that no money moves. Elsewhere there is none. */
@ApplicationScoped
public class SandboxGateway implements PaymentGateway {

    @Inject
    private ServerSettings server;

    @Inject
    private SandboxService sandbox;

    @Override
    public GatewayKind kind() {
        return GatewayKind.SANDBOX;
    }

    @Override
    public boolean isReady() {
        return server.demo();
    }

    @Override
    public Opened open(Order order) {
        LostRace.retry(() -> sandbox.open(order));
        return new Opened(order.code(), URI.create(server.publicUrl() + "/sandbox?payment=" + order.code()));
    }

    @Override
    public Seen look(String reference) {
        return sandbox.look(reference);
    }

    @Override
    public void end(String reference) {
        sandbox.end(reference);
    }

    @Override
    public GivenBack giveBack(Back back) {
        return sandbox.giveBack(back);
    }
}
