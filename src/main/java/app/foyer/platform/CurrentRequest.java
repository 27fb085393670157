package app.foyer.platform;

import jakarta.enterprise.context.RequestScoped;

/** Where the request that is being answered comes from. Work that nobody asked for, such as a timer's, comes from nowhere. */
@RequestScoped
public class CurrentRequest {

    private String remoteAddress = "";

    /** The address of the client, as far as proxies can be trusted to tell it; empty when there is no request. */
    public String remoteAddress() {
        return remoteAddress;
    }

    void comesFrom(String address) {
        remoteAddress = address;
    }
}
