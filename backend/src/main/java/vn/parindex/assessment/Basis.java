package vn.parindex.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash of what an appraiser looked at: the stages before and the evidence; a later change shows. */
final class Basis {
    private Basis() {}

    /**
     * SHA-256 over everything that stood before the stage.
     *
     * @param evidence the leaf's documents, each as one word that changes with it, in a fixed order
     */
    static String of(LeafScore leaf, Stage stage, List<String> evidence) {
        var text = new StringBuilder();
        for (var before : Stage.values()) {
            if (before.compareTo(stage) < 0) {
                var entry = leaf.stage(before).entry();
                var score = entry.score();
                text.append(before)
                        .append('\n')
                        .append(entry.input())
                        .append('\n')
                        .append(score == null ? "" : score.stripTrailingZeros().toPlainString())
                        .append('\n')
                        .append(entry.explanation())
                        .append('\n')
                        .append(entry.evidenceIncomplete())
                        .append('\n');
            }
        }
        evidence.forEach(document -> text.append(document).append('\n'));
        return sha256(text.toString());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
