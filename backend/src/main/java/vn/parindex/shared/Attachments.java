package vn.parindex.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Bytes leave the server only as attachments that a browser saves and never runs. */
public final class Attachments {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9 ._()+-]");
    private static final String UNESCAPED = "!#$&+-.^_`|~"; // attr-char of RFC 5987 beside letters and digits

    private Attachments() {}

    /** 200 with the bytes under their name. */
    public static RestResponse<InputStream> answer(String name, String mediaType, long size, InputStream bytes) {
        return headed(name, mediaType, bytes)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .build();
    }

    /** The same with bytes that are written while they are read, nobody knows yet how many. */
    public static RestResponse<StreamingOutput> answer(String name, String mediaType, StreamingOutput bytes) {
        return headed(name, mediaType, bytes).build();
    }

    private static <T> RestResponse.ResponseBuilder<T> headed(String name, String mediaType, T bytes) {
        return RestResponse.ResponseBuilder.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /** The name twice: plainly for old programs, and in full as RFC 6266 asks. */
    static String disposition(String name) {
        var letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return "attachment; filename=\"" + NOT_PLAIN.matcher(letters).replaceAll("_") + "\"; filename*=UTF-8''"
                + encoded(name);
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
