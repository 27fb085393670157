package app.foyer.web.support;

import app.foyer.booking.AnswerFile;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a booking form sent as answers: the fields {@code answer-42}, {@code without-42} and {@code terms}. Anything may stand in them. */
public record SentAnswers(HttpServletRequest request) {

    /** The longest text that is an answer, and a little more, so that one that is too long is told from it. */
    private static final int LONGEST = 3_000;

    private static final int MOST = 100;
    private static final String TERMS = "terms";

    public List<String> texts(long question) {
        var field = field(question);
        var texts = request.getParameterValues(field);
        return texts == null
                ? List.of()
                : Arrays.stream(texts)
                        .limit(MOST)
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                        .toList();
    }

    /** The version of the terms that was accepted; empty for none. */
    public String terms() {
        var version = request.getParameter(TERMS);
        return version == null ? "" : version;
    }

    /**
     * No more is read than is taken: one byte too many is enough to say so.
     *
     * @throws app.foyer.shared.RefusedException when it is no file that is taken
     */
    public Optional<AnswerFile> file(long question) {
        return part(question).map(part -> {
            try (var content = part.getInputStream()) {
                return AnswerFile.of(part.getSubmittedFileName(), content.readNBytes(AnswerFile.MAXIMUM_BYTES + 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public boolean hasFile(long question) {
        return part(question).isPresent();
    }

    /** Whether the file that is kept for this question is not to be sent after all. */
    public boolean isWithoutFile(long question) {
        var field = without(question);
        return request.getParameter(field) != null;
    }

    private Optional<Part> part(long question) {
        var type = request.getContentType();
        if (!"POST".equals(request.getMethod()) || type == null || !type.startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.getPart(field(question))).filter(part -> part.getSize() > 0);
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static String without(long question) {
        return "without-" + question;
    }

    private static String field(long question) {
        return "answer-" + question;
    }
}
