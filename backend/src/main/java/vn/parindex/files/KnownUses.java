package vn.parindex.files;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where files are in use, in every feature. */
@ApplicationScoped
public class KnownUses {
    private final List<FileUses> features;

    KnownUses(@All List<FileUses> features) {
        this.features = features;
    }

    /** The uses of files with these addresses, by address, in a constant number of statements; unused ones are missing. */
    public Map<String, List<FileUse>> of(Collection<String> sha256s) {
        return sha256s.isEmpty()
                ? Map.of()
                : features.stream()
                        .flatMap(feature -> feature.of(sha256s).stream())
                        .collect(Collectors.groupingBy(FileUse::sha256));
    }
}
