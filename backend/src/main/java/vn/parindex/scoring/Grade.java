package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * A class of a group's results (xếp loại).
 *
 * @param code short and unique within the group
 * @param name as it is announced
 * @param from the least index of the class in percent, inclusive
 */
public record Grade(String code, String name, BigDecimal from) {}
