package app.foyer.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page being looked at: {@code #{here.with('lang', 'de')}} is its address with one choice changed. */
@Named
@RequestScoped
public class Here {

    /** This page's address and choices, with this one changed. Only what stood in the address, nothing that was posted. */
    public Address with(String name, Object choice) {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var address = Address.here();
        if (request.getQueryString() != null && "GET".equals(request.getMethod())) {
            for (var parameter : request.getParameterMap().entrySet()) {
                address = address.withAll(parameter.getKey(), List.of(parameter.getValue()));
            }
        }
        return address.with(name, choice);
    }

    /** Whether this page lies at or below {@code path}: for the mark in the navigation. */
    public boolean isAt(String path) {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.startsWith(path + ".") || view.startsWith(path + "/");
    }
}
