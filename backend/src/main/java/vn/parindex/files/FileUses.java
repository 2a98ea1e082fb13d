package vn.parindex.files;

import java.util.Collection;
import java.util.List;

/** Tells for people where files are in use; every feature that refers to files has one. */
public interface FileUses {

    /** The uses of files with these addresses, in a constant number of statements. */
    List<FileUse> of(Collection<String> sha256s);
}
