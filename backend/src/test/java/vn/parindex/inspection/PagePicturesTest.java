package vn.parindex.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.inspector.Folder;
import vn.parindex.shared.ProblemException;
import vn.parindex.shared.ProblemType;
import vn.parindex.testsupport.Given;
import vn.parindex.testsupport.PostgresResource;
import vn.parindex.testsupport.SamplePdfs;
import vn.parindex.testsupport.Units;
import vn.parindex.testsupport.Upload;

/** Pictures when drawing them is slow, or breaks off. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PagePicturesTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    PreviewFolder folder;

    private String sha256 = "";

    @BeforeEach
    void upload() {
        sha256 = Upload.of("a.pdf", SamplePdfs.of("Trang " + System.nanoTime()))
                .to(Given.openCampaign().ward1(), Given.officerOf(Units.WARD_1))
                .statusCode(201)
                .extract()
                .path("sha256");
    }

    /** Draws nothing, and takes until it may end. */
    private static final class Slow extends InspectorProcess {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);

        Slow() {
            super(Lookers.CONFIG, Lookers.programs(Lookers.CONFIG));
        }

        @Override
        End run(Folder folder, Duration limit, String command, String... args) {
            begun.countDown();
            try {
                return mayEnd.await(60, TimeUnit.SECONDS) ? End.DONE : End.TIME;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return End.BUSY;
            }
        }
    }

    private static boolean isUnavailable(ProblemException e) {
        return e.type() == ProblemType.UNAVAILABLE;
    }

    @Test
    void a_slow_file_does_not_hold_every_thread() throws InterruptedException {
        var slow = new Slow();
        var pictures = new PagePictures(folder, slow, Lookers.programs(Lookers.CONFIG), LONG);
        var refused = new CountDownLatch(68);

        var callers = Stream.generate(() -> Thread.ofVirtual().start(() -> {
                    try {
                        pictures.get(sha256, 1, 1, false);
                    } catch (ProblemException e) {
                        if (isUnavailable(e)) {
                            refused.countDown();
                        }
                    }
                }))
                .limit(100)
                .toList();

        assertThat(refused.await(20, TimeUnit.SECONDS)).isTrue();
        slow.mayEnd.countDown();
        for (var caller : callers) {
            assertThat(caller.join(Duration.ofSeconds(20))).isTrue();
        }
    }

    @Test
    void who_waited_long_enough_is_told_to_come_again() throws InterruptedException {
        var slow = new Slow();
        var pictures = new PagePictures(folder, slow, Lookers.programs(Lookers.CONFIG), Duration.ofMillis(50));
        var first = Thread.ofVirtual()
                .start(() -> assertThatThrownBy(() -> pictures.get(sha256, 1, 1, false))
                        .isInstanceOf(ProblemException.class));
        slow.begun.await();

        assertThatThrownBy(() -> pictures.get(sha256, 1, 1, false))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(isUnavailable(e)).isTrue());

        slow.mayEnd.countDown();
        first.join();
    }

    @ParameterizedTest
    @EnumSource(
            value = InspectorProcess.End.class,
            names = {"DONE"},
            mode = EnumSource.Mode.EXCLUDE)
    void drawing_that_broke_off_says_nothing_about_the_page(InspectorProcess.End how) {
        var broken = new InspectorProcess(Lookers.CONFIG, Lookers.programs(Lookers.CONFIG)) {
            @Override
            End run(Folder folder, Duration limit, String command, String... args) {
                return how;
            }
        };

        assertThatThrownBy(() ->
                        new PagePictures(folder, broken, Lookers.programs(Lookers.CONFIG)).get(sha256, 1, 1, false))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(isUnavailable(e)).isTrue());

        var whole = new PagePictures(folder, Lookers.process(Lookers.CONFIG), Lookers.programs(Lookers.CONFIG));
        assertThat(whole.get(sha256, 1, 1, false)).isNotEmpty();
    }
}
