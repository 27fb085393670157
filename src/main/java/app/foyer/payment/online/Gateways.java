package app.foyer.payment.online;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;

/** The gateways that there are: a real one before the demo's. */
@ApplicationScoped
public class Gateways {

    @Inject
    @Any
    private Instance<PaymentGateway> all;

    /** The one that new payments go through; nothing when none is set up, and everybody pays at the desk. */
    public Optional<PaymentGateway> current() {
        return Arrays.stream(GatewayKind.values())
                .flatMap(kind -> of(kind).stream())
                .filter(PaymentGateway::isReady)
                .findFirst();
    }

    /** The one that an old payment went through. */
    public Optional<PaymentGateway> of(GatewayKind kind) {
        return all.stream().filter(gateway -> gateway.kind() == kind).findFirst();
    }
}
