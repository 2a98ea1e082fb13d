package vn.parindex.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The minutes by which the appraisal team made scores final: more than half of the votes.
 *
 * @param number the minutes' number, free text
 * @param heldOn the day of the meeting
 * @param votesFor votes for the scores
 * @param votesTotal members who voted
 */
@Embeddable
@Schema(name = "MinutesView")
record Minutes(@Column(name = "minutes_number") String number, LocalDate heldOn, int votesFor, int votesTotal) {}
