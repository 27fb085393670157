package app.foyer.payment.online;

import app.foyer.booking.OnlinePayment;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever books can pay at once where a gateway is set up and <em>Pay now</em> is not hidden. */
@ApplicationScoped
class OnlinePaymentByGateway implements OnlinePayment {

    @Inject
    private Gateways gateways;

    @Inject
    private Settings settings;

    @Override
    public boolean isPossible() {
        return policy().isOpen();
    }

    OnlinePolicy policy() {
        return new OnlinePolicy(
                settings.read(PanelSettings.class).hidePayNow(),
                gateways.current().isPresent());
    }
}
