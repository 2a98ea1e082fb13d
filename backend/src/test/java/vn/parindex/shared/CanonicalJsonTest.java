package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void the_same_content_has_one_text() throws Exception {
        var node = JsonCustomizer.mapper().readTree("{\"b\": 4.50, \"a\": [1, null, true, \"ă\\n\\\"\"]}");

        assertThat(CanonicalJson.text(node)).isEqualTo("{\"a\":[\"1\",null,true,\"ă\\n\\\"\"],\"b\":\"4.5\"}");
        assertThat(CanonicalJson.text(Map.of("z", List.of(), "y", Map.of(), "x", 12)))
                .isEqualTo("{\"x\":12,\"y\":{},\"z\":[]}");
    }

    @Test
    void decimals_of_the_same_value_are_the_same_text() {
        var decimals = new ArrayList<Object>();
        for (var text : new String[] {"0.0", "10", "1E+1", "10.000", "0.0000000001"}) {
            decimals.add(new BigDecimal(text));
        }

        assertThat(CanonicalJson.text(decimals)).isEqualTo("[\"0\",\"10\",\"10\",\"10\",\"0.0000000001\"]");
    }

    @Test
    void a_digest_is_that_of_the_text() {
        // echo -n abc | sha256sum
        assertThat(CanonicalJson.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
