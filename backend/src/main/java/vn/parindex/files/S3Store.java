package vn.parindex.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps bytes in a bucket of a store that speaks S3, under the same places as in a folder. */
class S3Store implements FileStore {
    private static final Pattern PLACE = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{2}/([0-9a-f]{64})");
    private static final Duration SILENCE = Duration.ofSeconds(15);

    /** For what is asked while rows are held; all tries together. */
    private static final Duration HASTE = Duration.ofSeconds(2);

    /** The same for many questions together. */
    private static final Duration HASTE_FOR_ALL = Duration.ofSeconds(5);

    /** So many of them are asked at once. */
    private static final int AT_ONCE = 10;

    /** A slower connection than this is none. */
    private static final long BYTES_A_SECOND = 1024 * 1024;

    private final S3Client s3;
    private final String bucket;

    private S3Store(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /**
     * The store of these settings.
     *
     * @throws IllegalStateException when one of them is missing
     */
    static S3Store of(BucketConfig config) {
        return of(config, SILENCE);
    }

    /** The same with another time that it may say nothing. */
    static S3Store of(BucketConfig config, Duration silence) {
        return new S3Store(
                S3Clients.of(config, silence), S3Clients.required(config.bucket(), "PARINDEX_FILES_S3_BUCKET"));
    }

    @Override
    public String kind() {
        return "s3";
    }

    @Override
    public void probe() throws IOException {
        call(() -> s3.listObjectsV2(ask -> ask.bucket(bucket).maxKeys(1)));
    }

    @Override
    public Kept keep(Path content) throws IOException {
        var sha256 = Digests.sha256(content);
        var size = Files.size(content);
        var patience = SILENCE.plusSeconds(size / BYTES_A_SECOND);
        var checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        // the store answers when the bytes are safe, and refuses others than those of the checksum
        call(() -> s3.putObject(
                ask -> ask.bucket(bucket)
                        .key(FileStore.place(sha256))
                        .contentLength(size)
                        .checksumSHA256(checksum)
                        .overrideConfiguration(
                                only -> only.apiCallTimeout(patience).apiCallAttemptTimeout(patience)),
                content));
        return new Kept(sha256, size);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return call(() -> s3.getObject(ask -> ask.bucket(bucket).key(FileStore.place(sha256))));
    }

    @Override
    public Optional<Found> find(String sha256) throws IOException {
        return head(sha256, only -> {});
    }

    @Override
    public boolean holds(String sha256) throws IOException {
        return head(sha256, only -> only.apiCallTimeout(HASTE)).isPresent();
    }

    @Override
    public Set<String> missing(Collection<String> sha256s) throws IOException {
        if (sha256s.size() < 2) {
            return FileStore.super.missing(sha256s);
        }
        var questions = sha256s.stream()
                .<Callable<Optional<String>>>map(sha256 -> () -> holds(sha256) ? Optional.empty() : Optional.of(sha256))
                .toList();
        var asking = Executors.newFixedThreadPool(
                Math.min(AT_ONCE, questions.size()),
                Thread.ofPlatform().daemon().name("store-asking").factory());
        try {
            var missing = new HashSet<String>();
            for (var answer : asking.invokeAll(questions, HASTE_FOR_ALL.toMillis(), TimeUnit.MILLISECONDS)) {
                answer.get().ifPresent(missing::add);
            }
            return missing;
        } catch (ExecutionException | CancellationException e) {
            throw new IOException("the object store does not say in time what it holds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            asking.shutdownNow(); // who still waits gives up by itself
        }
    }

    private Optional<Found> head(String sha256, Consumer<AwsRequestOverrideConfiguration.Builder> only)
            throws IOException {
        try {
            var head = call(() -> s3.headObject(
                    ask -> ask.bucket(bucket).key(FileStore.place(sha256)).overrideConfiguration(only)));
            return Optional.of(new Found(sha256, head.contentLength(), head.lastModified()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Found> list(String prefix) throws IOException {
        return call(() -> s3.listObjectsV2Paginator(ask -> ask.bucket(bucket).prefix(prefix + "/")).contents().stream()
                .flatMap(object -> found(object).stream())
                .toList());
    }

    private static Optional<Found> found(S3Object object) {
        var place = PLACE.matcher(object.key());
        return place.matches()
                ? Optional.of(new Found(place.group(1), object.size(), object.lastModified()))
                : Optional.empty();
    }

    @Override
    public void delete(String sha256) throws IOException {
        call(() -> s3.deleteObject(ask -> ask.bucket(bucket).key(FileStore.place(sha256))));
    }

    private static <T> T call(Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (NoSuchKeyException e) {
            throw (IOException) new NoSuchFileException(e.getMessage()).initCause(e);
        } catch (SdkException e) {
            throw new IOException("the object store fails: " + e.getMessage(), e);
        }
    }
}
