package vn.parindex.indexset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.parindex.files.FileUse;
import vn.parindex.files.FileUses;

/** Tells which files are examples. */
@ApplicationScoped
class ExampleFileUses implements FileUses {
    private final ExampleFileRepository examples;

    ExampleFileUses(ExampleFileRepository examples) {
        this.examples = examples;
    }

    @Override
    public List<FileUse> of(Collection<String> sha256s) {
        return examples.list("sha256 in ?1 order by name, id", sha256s).stream()
                .map(file -> new FileUse(file.sha256(), FileUse.Kind.EXAMPLE, file.name(), null, null, false))
                .toList();
    }
}
