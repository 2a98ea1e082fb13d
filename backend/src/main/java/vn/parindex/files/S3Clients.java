package vn.parindex.files;

import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes clients of stores that speak S3: they wait for a bounded time, and use no more than every such store knows. */
final class S3Clients {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int TRIES = 2;

    private S3Clients() {}

    /**
     * A client.
     *
     * @param silence so long the store may say nothing
     */
    static S3Client of(BucketConfig config, Duration silence) {
        var client = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        required(config.accessKey(), "PARINDEX_FILES_S3_ACCESS_KEY"),
                        required(config.secretKey(), "PARINDEX_FILES_S3_SECRET_KEY"))))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(silence)
                        .build())
                .overrideConfiguration(all -> all.apiCallTimeout(silence.multipliedBy(TRIES))
                        .apiCallAttemptTimeout(silence)
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(TRIES)
                                .build()))
                // we send the checksum that we know; trailers with others not every store understands
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        s3 -> s3.pathStyleAccessEnabled(config.pathStyle()).chunkedEncodingEnabled(false));
        config.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    /** A setting without which there is no store. */
    static String required(Optional<String> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException("PARINDEX_FILES_STORE=s3 needs " + name));
    }
}
