package vn.parindex.evidence;

/** What a document is to a score: proof of it, or an explanation given as a file. */
public enum EvidenceKind {
    EVIDENCE,
    EXPLANATION
}
