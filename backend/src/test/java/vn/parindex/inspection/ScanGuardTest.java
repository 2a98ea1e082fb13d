package vn.parindex.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;
import vn.parindex.testsupport.CleanDatabase;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SampleFiles;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** An installation that takes only what its scanner has found clean. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScanGuardTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Inject
    InspectionRepository inspections;

    @TempDir
    Path home = Path.of("");

    private ScanGuard guard(int port, Duration pause) {
        var scanner = new Lookers.Scanner(port, true);
        return new ScanGuard(new Clamd(scanner), scanner, inspections, pause);
    }

    private Path file() throws IOException {
        return Files.write(home.resolve("uploaded"), SampleFiles.text("sạch"));
    }

    private static void unavailable(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE));
    }

    private void require(int port) {
        var scanner = new Lookers.Scanner(port, true);
        QuarkusMock.installMockForType(new ScanGuard(new Clamd(scanner), scanner, inspections), ScanGuard.class);
    }

    private static ValidatableResponse send(String text) {
        return Upload.of("a.txt", SampleFiles.text(text))
                .to(Given.openCampaign().ward1(), Given.officerOf(Units.WARD_1));
    }

    private static void nothingIsKept() {
        assertThat(CleanDatabase.count("select count(*) from evidence_documents"))
                .isZero();
    }

    @Test
    void without_its_scanner_nothing_comes_in() {
        require(1);

        send("a").statusCode(503).header("Retry-After", equalTo("10")).body("type", equalTo("/problems/unavailable"));

        nothingIsKept();
    }

    @Test
    void malware_is_refused_and_what_is_clean_comes_in() throws IOException {
        try (var server = new ScannerServer(said -> said.equals("EICAR") ? "stream: Eicar FOUND" : "stream: OK")) {
            require(server.port());

            send("EICAR").statusCode(422).body("errors[0].message", containsString("Eicar"));
            nothingIsKept();
            send("sạch").statusCode(201);
        }
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void when_many_wait_for_a_slow_scanner_the_next_is_refused_at_once() throws IOException, InterruptedException {
        var file = file();
        var waiting = new ArrayList<Thread>();
        var asked = new ArrayList<Socket>();
        try (var slow = new ServerSocket(0, ScanGuard.AT_ONCE + 1, InetAddress.getLoopbackAddress())) {
            var guard = guard(slow.getLocalPort(), LONG);
            for (int i = 0; i < ScanGuard.AT_ONCE; i++) {
                waiting.add(Thread.ofPlatform().start(() -> unavailable(() -> guard.admit(file))));
                asked.add(slow.accept());
            }

            unavailable(() -> guard.admit(file));

            assertThat(waiting).allMatch(Thread::isAlive);
            for (var socket : asked) {
                socket.close();
            }
        }
        for (var thread : waiting) {
            thread.join();
        }
    }

    @Test
    void after_a_failure_nobody_waits_for_the_scanner_for_a_while() throws IOException {
        var file = file();
        var asked = new AtomicInteger();
        try (var mute = new ScannerServer(said -> {
            asked.incrementAndGet();
            return "";
        })) {
            var guard = guard(mute.port(), LONG);
            unavailable(() -> guard.admit(file));

            unavailable(() -> guard.admit(file));

            assertThat(asked).hasValue(1);
            var hasty = guard(mute.port(), Duration.ZERO);
            unavailable(() -> hasty.admit(file));
            unavailable(() -> hasty.admit(file));
            assertThat(asked).as("the pause ends").hasValue(3);
        }
    }

    @Test
    void one_file_that_the_scanner_does_not_judge_keeps_no_other_out() throws IOException {
        var file = file();
        var large = Files.write(home.resolve("large"), SampleFiles.text("lớn"));
        try (var server =
                new ScannerServer(said -> said.length() > 5 ? "stream: OK" : "INSTREAM size limit exceeded. ERROR")) {
            var guard = guard(server.port(), LONG);
            unavailable(() -> guard.admit(large));

            guard.admit(file);
        }
    }
}
