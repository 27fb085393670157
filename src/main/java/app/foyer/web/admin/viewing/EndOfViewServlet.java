package app.foyer.web.admin.viewing;

import app.foyer.customer.ViewedPanel;
import app.foyer.web.support.Viewing;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** <em>End</em> in the banner: nobody's panel is shown any more. It lies outside of what is shown, where nothing can be sent. */
@WebServlet(name = "end-of-view", urlPatterns = "/admin/viewing/end")
public class EndOfViewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewing viewing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var whom = viewing.end().map(ViewedPanel::customerId);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath()
                        + whom.map(id -> "/admin/customer?customer=" + id).orElse("/admin/customers"));
    }
}
