package vn.parindex.shared;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of an answer: Vietnamese unless the caller prefers English. */
public final class Languages {
    /** Vietnamese as used in Vietnam: decimal comma, dd/mm/yyyy. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Languages() {}

    /** The first of the caller's accepted languages that we speak; Vietnamese when there is none. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    /** The first of these languages that we speak; Vietnamese when there is none. */
    static Locale of(List<Locale> accepted) {
        for (var locale : accepted) {
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
            if (locale.getLanguage().equals("vi")) {
                return VIETNAMESE;
            }
        }
        return VIETNAMESE;
    }
}
