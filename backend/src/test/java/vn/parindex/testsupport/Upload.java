package vn.parindex.testsupport;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form that brings a file to a sheet, byte by byte as a browser sends it. */
public final class Upload {
    private static final String BOUNDARY = "----line-between-parts";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    /** Bodies go out byte by byte, with just the content type that is given. */
    public static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)
                    .encodeContentTypeAs("application/json", ContentType.BINARY));

    private final String name;
    private final byte[] content;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Upload(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** A file alone. */
    public static Upload plain(String name, byte[] content) {
        return new Upload(name, content);
    }

    /** A file for leaf 3.2.2. */
    public static Upload of(String name, byte[] content) {
        return plain(name, content).with("leafCodes", "3.2.2");
    }

    /** A small PDF for leaf 3.2.2. */
    public static Upload pdf() {
        return of("Báo cáo.pdf", SampleFiles.PDF);
    }

    /** The same with these values of a field. */
    public Upload with(String field, String... values) {
        fields.put(field, List.of(values));
        return this;
    }

    /** Sends the form. */
    public ValidatableResponse to(String sheet, RequestSpecification as) {
        return post("/api/v1/assessments/" + sheet + "/evidence", as);
    }

    /** Sends the form to an address. */
    public ValidatableResponse post(String path, RequestSpecification as) {
        return as.config(AS_IT_IS).contentType(FORM).body(body()).post(path).then();
    }

    private byte[] body() {
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (field, values) -> values.forEach(value -> part(body, "\"" + field + "\"", SampleFiles.text(value))));
        part(body, "\"file\"; filename=\"" + name + "\"", content);
        body.writeBytes(SampleFiles.text("--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(
                SampleFiles.text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(SampleFiles.text("\r\n"));
    }
}
