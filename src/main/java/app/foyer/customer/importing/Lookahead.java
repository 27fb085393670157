package app.foyer.customer.importing;

import java.io.IOException;
import java.io.Reader;

/**
 * A text that is read character by character, counts its lines, and can be read once more from the line after the one on which
 * a row began. Keeps no more than one row in memory.
 */
final class Lookahead {

    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[8192];
    private int filled;
    private int position;

    /** What was read since the row began. */
    private final StringBuilder since = new StringBuilder();

    /** What is to be read once more. */
    private final StringBuilder again = new StringBuilder();

    private int againFrom;
    private long line = 1;
    private long markedLine;
    private boolean isAtEnd;

    Lookahead(Reader in) {
        this.in = in;
    }

    long line() {
        return line;
    }

    /** A row begins here. */
    void mark() {
        since.setLength(0);
        markedLine = line;
    }

    boolean hasManyLines() {
        return line > markedLine;
    }

    int peek() throws IOException {
        if (isAtEnd) {
            return END;
        }
        if (againFrom < again.length()) {
            return again.charAt(againFrom);
        }
        if (position == filled) {
            filled = Math.max(0, in.read(buffer));
            position = 0;
            if (filled == 0) {
                isAtEnd = true;
                return END;
            }
        }
        return buffer[position];
    }

    int read() throws IOException {
        var next = peek();
        if (next == END) {
            return END;
        }
        if (againFrom < again.length()) {
            againFrom++;
        } else {
            position++;
        }
        since.append((char) next);
        if (next == '\n' || next == '\r' && peek() != '\n') {
            line++;
        }
        return next;
    }

    /** Steps over the end of this line, however it is written. */
    void endLine() throws IOException {
        if (peek() == '\r') {
            read();
        }
        if (peek() == '\n') {
            read();
        }
    }

    void skipLine() throws IOException {
        while (peek() != END && peek() != '\n' && peek() != '\r') {
            read();
            since.setLength(0);
        }
        endLine();
    }

    /** The next to be read is what stands after the first line end since the row began. */
    void backToSecondLine() throws IOException {
        var end = endOfFirstLine();
        if (end < 0) {
            skipLine();
            return;
        }
        var rest = since.substring(end) + again.substring(againFrom);
        again.setLength(0);
        again.append(rest);
        againFrom = 0;
        isAtEnd = false;
        line = markedLine + 1;
    }

    private int endOfFirstLine() {
        for (int i = 0; i < since.length(); i++) {
            if (since.charAt(i) == '\n') {
                return i + 1;
            }
            if (since.charAt(i) == '\r') {
                return i + 1 < since.length() && since.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return END;
    }

    /** Nothing more is read. */
    void end() {
        isAtEnd = true;
        again.setLength(0);
        againFrom = 0;
    }
}
