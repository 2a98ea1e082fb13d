package vn.parindex.files;

/** What can be wrong with a file of the store: it is gone, or it cannot be read as what it was. */
enum IntegrityFault {
    MISSING,
    DAMAGED
}
