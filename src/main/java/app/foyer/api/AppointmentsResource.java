package app.foyer.api;

import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.AppointmentService.Opened;
import app.foyer.booking.Booked;
import app.foyer.booking.BookingService;
import app.foyer.booking.RequestKey;
import app.foyer.platform.ServerSettings;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/**
 * {@code /api/v1/appointments}: booking by anybody; reading, moving and cancelling by whoever holds the token of the
 * appointment's link. The rules are those of the panel and of the links in mails.
 */
@Path("v1/appointments")
@Produces(FoyerApi.JSON)
@RequestScoped
public class AppointmentsResource {

    private static final String KEY = "Idempotency-Key";
    private static final String AUTHORIZATION = "Authorization";

    @Inject
    private GuestBooking guestBooking;

    @Inject
    private BookingService bookings;

    @Inject
    private AppointmentService appointments;

    @Inject
    private LinkHolders linkHolders;

    @Inject
    private ServerSettings server;

    @Inject
    private Speaker speaker;

    @POST
    @Limited
    @Consumes(FoyerApi.JSON)
    public Response book(@HeaderParam(KEY) String key, InputStream body, @Context UriInfo uri) throws IOException {
        var requestKey = IdempotencyKey.required(key);
        var booked = guestBooking.book(JsonBody.read(body, guestBooking.largestBody()), requestKey);
        return Response.created(address(booked, uri))
                .header("Idempotency-Replayed", booked.repeated() ? "true" : null)
                .entity(answer(booked))
                .build();
    }

    @GET
    @Path("{reference}")
    public String read(@PathParam("reference") String reference, @HeaderParam(AUTHORIZATION) String authorization) {
        return answer(open(reference, authorization).details());
    }

    @POST
    @Path("{reference}/reschedule")
    @Consumes(FoyerApi.JSON)
    public String reschedule(
            @PathParam("reference") String reference,
            @HeaderParam(AUTHORIZATION) String authorization,
            @HeaderParam(KEY) String key,
            InputStream body)
            throws IOException {
        var opened = open(reference, authorization);
        var newStart = ChangeForms.newStart(JsonBody.read(body));
        bookings.move(opened.details().reference(), newStart, opened.actor(), optionalKey(key));
        return again(opened);
    }

    @POST
    @Path("{reference}/cancel")
    @Consumes(FoyerApi.JSON)
    public String cancel(
            @PathParam("reference") String reference,
            @HeaderParam(AUTHORIZATION) String authorization,
            @HeaderParam(KEY) String key,
            InputStream body)
            throws IOException {
        var opened = open(reference, authorization);
        var reason = ChangeForms.reason(JsonBody.readOptional(body));
        bookings.cancel(opened.details().reference(), reason, opened.actor(), optionalKey(key));
        return again(opened);
    }

    private Opened open(String reference, String authorization) {
        var opened = linkHolders.open(reference, authorization);
        speaker.speakIn(opened.details().place().zone());
        return opened;
    }

    private String again(Opened opened) {
        return answer(
                appointments.find(opened.details().reference(), opened.actor()).orElseThrow());
    }

    private String answer(Details details) {
        return Answers.appointment(details, speaker.wording()).build().toString();
    }

    private String answer(Booked booked) {
        var details = appointments.asItsCustomerSees(booked.appointmentId());
        var answer = Answers.appointment(details, speaker.wording());
        booked.manageToken().map(SecretToken::value).ifPresent(token -> answer.add("token", token)
                .add("manageUrl", server.publicUrl() + "/booking?t=" + token));
        return answer.build().toString();
    }

    private static URI address(Booked booked, UriInfo uri) {
        return uri.getAbsolutePathBuilder().path(booked.reference().value()).build();
    }

    private static RequestKey optionalKey(String key) {
        return IdempotencyKey.optional(key).orElseGet(RequestKey::random);
    }
}
