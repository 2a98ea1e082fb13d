package vn.parindex.indexset;

/** Life of an index set: a draft may change, an issued one never, a superseded one is only kept. */
public enum IndexSetStatus {
    DRAFT,
    ISSUED,
    SUPERSEDED
}
