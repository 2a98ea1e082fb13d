package vn.parindex.testsupport;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/** Files that are sent piece by piece, as a tus client does it. */
public final class Uploads {
    public static final String PIECE = "application/offset+octet-stream";
    private static final RestAssuredConfig BYTES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(PIECE, ContentType.BINARY));

    private Uploads() {}

    /** A request that names the version of the protocol, and may bring pieces. */
    public static RequestSpecification speaking(RequestSpecification as) {
        return as.config(BYTES).header("Tus-Resumable", "1.0.0");
    }

    /** The metadata that give a file its name. */
    public static String filename(String name) {
        return "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Announces a file. */
    public static ValidatableResponse begin(String sheet, RequestSpecification as, String name, long length) {
        return speaking(as)
                .header("Upload-Length", length)
                .header("Upload-Metadata", filename(name))
                .post("/api/v1/assessments/" + sheet + "/uploads")
                .then();
    }

    /** Sends a piece. */
    public static ValidatableResponse append(String location, RequestSpecification as, long at, byte[] piece) {
        return speaking(as)
                .contentType(PIECE)
                .header("Upload-Offset", at)
                .body(piece)
                .patch(location)
                .then();
    }

    /** A whole file, sent in one piece; its id. */
    public static String sent(String sheet, Supplier<RequestSpecification> as, String name, byte[] content) {
        var location = announced(sheet, as, name, content.length);
        append(location, as.get(), 0, content).statusCode(204);
        return id(location);
    }

    /** Where the pieces of an announced file are to be sent. */
    public static String announced(String sheet, Supplier<RequestSpecification> as, String name, long length) {
        return begin(sheet, as.get(), name, length).statusCode(201).extract().header("Location");
    }

    /** The id of the file at an address. */
    public static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
