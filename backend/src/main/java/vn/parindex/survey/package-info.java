/**
 * The sociological survey: points per unit and leaf, which belong to a campaign and not to a sheet. Provides {@link
 * vn.parindex.survey.Surveys}.
 */
@NullMarked
package vn.parindex.survey;

import org.jspecify.annotations.NullMarked;
