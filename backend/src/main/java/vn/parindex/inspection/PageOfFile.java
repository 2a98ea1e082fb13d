package vn.parindex.inspection;

/**
 * A page of a file as text.
 *
 * @param page counted from 1
 * @param text all of it; where words were looked for, what stands around them
 * @param snippet the place that was looked for; the beginning where nothing was
 */
public record PageOfFile(int page, String text, String snippet) {}
