package vn.parindex.campaign;

/** How far the results of a group are; the ranking tells. */
public enum ResultsState {
    OPEN,
    SUBMITTED,
    APPROVED,
    PUBLISHED
}
