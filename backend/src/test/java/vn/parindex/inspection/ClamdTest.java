package vn.parindex.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import vn.parindex.testsupport.SampleFiles;

/** How the scanner is asked, over a real socket. */
class ClamdTest {
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(SampleFiles.text(text));
    }

    @Test
    void malware_is_named_and_clean_bytes_are_clean() throws IOException {
        try (var server = new ScannerServer(
                said -> said.contains("EICAR") ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK")) {
            var scanner = Lookers.scanner(server.port());

            assertThat(scanner.malware(bytes(EICAR))).contains("Win.Test.EICAR_HDB-1");
            assertThat(scanner.malware(bytes("sạch"))).isEmpty();
        }
    }

    @Test
    void every_byte_reaches_the_scanner_in_its_order() throws IOException {
        var sent = "0123456789".repeat(30_000);
        try (var server = new ScannerServer(said -> said.equals(sent) ? "stream: OK" : "stream: Wrong FOUND")) {
            assertThat(Lookers.scanner(server.port()).malware(bytes(sent))).isEmpty();
        }
    }

    @Test
    void what_it_cannot_judge_is_not_clean() throws IOException {
        try (var server = new ScannerServer(said -> "INSTREAM size limit exceeded. ERROR")) {
            var scanner = Lookers.scanner(server.port());

            assertThatThrownBy(() -> scanner.malware(bytes("x")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("size limit");
        }
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void a_scanner_that_takes_the_call_and_never_reads_is_hung_up_on() throws IOException {
        var more = new byte[32 * 1024 * 1024]; // than two kernels hold for those who do not read
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var scanner = new Clamd(new Lookers.Scanner(server.getLocalPort(), false), Duration.ofMillis(500));

            assertThatThrownBy(() -> scanner.malware(new ByteArrayInputStream(more)))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> scanner.malware(bytes("x")))
                    .as("and one that reads and does not answer")
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_scanner_that_is_away_is_not_an_answer() throws IOException {
        int port;
        try (var server = new ScannerServer(said -> "")) {
            port = server.port();
        }

        assertThatThrownBy(() -> Lookers.scanner(port).malware(bytes("x"))).isInstanceOf(IOException.class);
    }
}
