package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A file on its way never waits longer than the store keeps bytes that nothing names. */
class UploadLifeTest {
    @Test
    void a_life_as_long_as_bytes_without_a_row_is_refused_at_the_start() {
        assertThatCode(() -> EvidenceUploads.requireShort(Duration.ofHours(23))).doesNotThrowAnyException();
        assertThatThrownBy(() -> EvidenceUploads.requireShort(Duration.ofHours(24)))
                .hasMessageContaining("parindex.uploads.life");
    }
}
