package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.shared.ProblemType;

/** The catalogue of problems is closed, and speaks both languages completely. */
class ProblemTypeTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    private static final Properties VIETNAMESE = load("/vn/parindex/shared/problems.properties");
    private static final Properties ENGLISH = load("/vn/parindex/shared/problems_en.properties");

    @Test
    void every_problem_has_a_title_and_a_detail_in_both_languages() {
        assertThat(missing(VIETNAMESE)).isEmpty();
        assertThat(missing(ENGLISH)).isEmpty();
    }

    @Test
    void no_two_problems_share_a_slug_and_every_status_is_a_refusal() {
        assertThat(ProblemType.values()).extracting(ProblemType::slug).doesNotHaveDuplicates();
        assertThat(ProblemType.values())
                .allSatisfy(type -> assertThat(type.status()).isBetween(400, 599));
    }

    @ParameterizedTest
    @CsvSource({
        "/vn/parindex/shared/problems.properties, /vn/parindex/shared/problems_en.properties",
        "/ValidationMessages_vi.properties, /ValidationMessages_en.properties",
        "/vn/parindex/indexset/messages_vi.properties, /vn/parindex/indexset/messages_en.properties"
    })
    void both_languages_say_the_same_with_the_same_placeholders(String vietnamese, String english) {
        assertThat(differences(load(vietnamese), load(english))).isEmpty();
    }

    @Test
    void no_quote_swallows_a_placeholder() {
        assertThat(swallowed(VIETNAMESE)).isEmpty();
        assertThat(swallowed(ENGLISH)).isEmpty();
    }

    @Test
    void what_one_language_lacks_is_found() {
        var vietnamese = parse("a=Mã {0}\nb=Hai\n");
        var english = parse("a=Code {1}\nc=Three''s\nd=the unit's {0}\n");

        assertThat(differences(vietnamese, english))
                .containsExactly("a: other placeholders", "b: one language", "c: one language", "d: one language");
        assertThat(swallowed(english)).containsExactly("d");
        assertThat(missing(english)).contains("forbidden.title", "forbidden.detail");
    }

    private static List<String> missing(Properties texts) {
        var missing = new ArrayList<String>();
        for (var type : ProblemType.values()) {
            for (var key : List.of(type.slug() + ".title", type.slug() + ".detail")) {
                if (texts.getProperty(key, "").isBlank()) {
                    missing.add(key);
                }
            }
        }
        return missing;
    }

    private static List<String> differences(Properties one, Properties other) {
        var keys = new TreeSet<>(one.stringPropertyNames());
        keys.addAll(other.stringPropertyNames());
        var differences = new ArrayList<String>();
        for (var key : keys) {
            if (!one.containsKey(key) || !other.containsKey(key)) {
                differences.add(key + ": one language");
            } else if (!placeholders(one.getProperty(key, "")).equals(placeholders(other.getProperty(key, "")))) {
                differences.add(key + ": other placeholders");
            }
        }
        return differences;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** {@link MessageFormat} takes a lone quote as the start of literal text. */
    private static List<String> swallowed(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> LONE_QUOTE.matcher(texts.getProperty(key, "")).find())
                .sorted()
                .toList();
    }

    private static Properties load(String resource) {
        try (var file = ProblemType.class.getResourceAsStream(resource)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(file, resource), StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties parse(String text) {
        try {
            var texts = new Properties();
            texts.load(new StringReader(text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
