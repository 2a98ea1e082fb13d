package vn.parindex.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A check of the store: how far it is and what it found. */
@Schema(name = "IntegrityCheckView")
record IntegrityCheckView(
        UUID id,
        Person startedBy,
        Instant startedAt,

        @Schema(description = "None while it goes on.") @Nullable Instant finishedAt,

        @Schema(description = "Files when it began.") long total,
        long totalBytes,

        @Schema(description = "Files that were read so far.")
        long checked,

        long checkedBytes,

        @Schema(description = "Number of all missing files.")
        long missingCount,

        @Schema(description = "Number of all damaged files.")
        long damagedCount,

        @Schema(description = "Files that are not in the store, at most 100.")
        List<FaultyFile> missing,

        @Schema(description = "Files whose bytes are others than when they came, at most 100.")
        List<FaultyFile> damaged) {

    /** So many files of each kind are listed. */
    static final int MOST = 100;

    /** Who started it. */
    @Schema(name = "IntegrityCheckPerson")
    record Person(String username, String name) {}

    /** A file that is missing or damaged, and where it is in use. */
    @Schema(name = "FaultyFile")
    record FaultyFile(String sha256, long size, List<FileUse> uses) {}

    static IntegrityCheckView of(
            IntegrityCheck check,
            Collection<IntegrityCheckRepository.Finding> findings,
            Map<String, List<FileUse>> uses) {
        return new IntegrityCheckView(
                check.id(),
                new Person(check.startedBy(), check.startedByName()),
                check.startedAt(),
                check.finishedAt(),
                check.total(),
                check.totalBytes(),
                check.checked(),
                check.checkedBytes(),
                count(findings, IntegrityFault.MISSING),
                count(findings, IntegrityFault.DAMAGED),
                files(findings, IntegrityFault.MISSING, uses),
                files(findings, IntegrityFault.DAMAGED, uses));
    }

    private static long count(Collection<IntegrityCheckRepository.Finding> findings, IntegrityFault fault) {
        return findings.stream()
                .filter(finding -> finding.fault() == fault)
                .mapToLong(IntegrityCheckRepository.Finding::ofAll)
                .findFirst()
                .orElse(0);
    }

    private static List<FaultyFile> files(
            Collection<IntegrityCheckRepository.Finding> findings,
            IntegrityFault fault,
            Map<String, List<FileUse>> uses) {
        return findings.stream()
                .filter(finding -> finding.fault() == fault)
                .map(finding -> new FaultyFile(
                        finding.sha256(), finding.size(), uses.getOrDefault(finding.sha256(), List.of())))
                .toList();
    }
}
