/**
 * Scoring rules as text that a clerk reads and writes in one cell, line by line; knows no workbook. Provides {@link
 * vn.parindex.ruletext.RuleText}.
 */
@NullMarked
package vn.parindex.ruletext;

import org.jspecify.annotations.NullMarked;
