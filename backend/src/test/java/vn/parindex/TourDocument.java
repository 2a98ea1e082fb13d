package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The requests of a document, in the notation that {@code docs/api-tour.md} explains to its readers. */
final class TourDocument {
    private static final Pattern BLOCK = Pattern.compile("(?s)```http\n(.*?)```");
    private static final Pattern REQUEST =
            Pattern.compile("(?s)# as (\\S+)\n([A-Z]+) (\\S+)\n(.*?)# → (\\d{3})\n(.*?)(?=# as |\\z)");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z-]+): (.+)\n");

    private TourDocument() {}

    /** A request and the answer that the document shows. */
    record Step(String user, String verb, String path, Part request, int status, Part answer) {
        @Override
        public String toString() {
            return verb + " " + path + " as " + user;
        }
    }

    /** Headers and the body below them. */
    record Part(Map<String, String> headers, String body) {
        static Part of(String text) {
            var headers = new HashMap<String, String>();
            var line = HEADER.matcher(text);
            while (line.lookingAt()) {
                headers.put(line.group(1), line.group(2));
                line.region(line.end(), text.length());
            }
            return new Part(headers, text.substring(line.regionStart()).strip());
        }
    }

    /** Every request in its order; a block that holds anything else is an error. */
    static List<Step> steps(String document) {
        var steps = new ArrayList<Step>();
        var block = BLOCK.matcher(document);
        while (block.find()) {
            var text = block.group(1);
            var request = REQUEST.matcher(text);
            var end = 0;
            while (request.find() && request.start() == end) {
                steps.add(new Step(
                        request.group(1),
                        request.group(2),
                        request.group(3),
                        Part.of(request.group(4)),
                        Integer.parseInt(request.group(5)),
                        Part.of(request.group(6))));
                end = request.end();
            }
            assertThat(text.substring(end)).as("what is left of a block").isEmpty();
        }
        return steps;
    }
}
