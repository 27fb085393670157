package app.foyer.web.admin.viewing;

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
    private static final String PAGE = "/admin/viewing";

    @Inject
    private transient Viewing viewing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        lead(
                viewing.end(request.getParameter("view"))
                        .map(ended -> viewing.isThere(ended)
                                ? "/admin/customer?customer=" + ended.customerId()
                                : "/admin/customers")
                        .orElse(PAGE),
                request,
                response);
    }

    /** Who had to sign in before comes back by reading: nothing ends, the page says what is open. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(PAGE, request, response);
    }

    private static void lead(String page, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + page);
    }
}
