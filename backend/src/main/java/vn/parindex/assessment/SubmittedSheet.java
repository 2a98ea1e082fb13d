package vn.parindex.assessment;

import java.util.List;

/**
 * What a unit hands in: the leaves that it scores itself, in printed order, those that do not apply among them, and
 * what its report says beside the scores.
 */
public record SubmittedSheet(SheetRef sheet, List<SubmittedLeaf> leaves, Remarks remarks) {}
