package app.foyer.api;

import app.foyer.shared.Refusal;
import java.util.List;
import java.util.Map;

/** A request that is answered with a problem document before any service was asked. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final int status;
    private final transient Refusal reason;
    private final transient List<FieldError> errors;
    private final transient Map<String, String> headers;

    private ProblemException(int status, Refusal reason, List<FieldError> errors, Map<String, String> headers) {
        super(reason.messageKey());
        this.status = status;
        this.reason = reason;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    static ProblemException of(int status, Refusal reason) {
        return new ProblemException(status, reason, List.of(), Map.of());
    }

    static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(UNPROCESSABLE, Refusal.because("api.request.invalid"), errors, Map.of());
    }

    ProblemException withHeader(String name, String value) {
        return new ProblemException(status, reason, errors, Map.of(name, value));
    }

    int status() {
        return status;
    }

    Refusal reason() {
        return reason;
    }

    List<FieldError> errors() {
        return errors;
    }

    Map<String, String> headers() {
        return headers;
    }
}
