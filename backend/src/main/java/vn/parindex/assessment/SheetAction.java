package vn.parindex.assessment;

import static vn.parindex.assessment.AssessmentStatus.DISTRICT_APPRAISAL;
import static vn.parindex.assessment.AssessmentStatus.DRAFT;
import static vn.parindex.assessment.AssessmentStatus.EXPLANATION;
import static vn.parindex.assessment.AssessmentStatus.FINAL;
import static vn.parindex.assessment.AssessmentStatus.PROVINCE_APPRAISAL;
import static vn.parindex.assessment.AssessmentStatus.REAPPRAISAL;
import static vn.parindex.assessment.AssessmentStatus.WITHDRAWN;

import vn.parindex.campaign.Level;

/** What moves a sheet from one status to the next (design.md section 4). */
enum SheetAction {
    SUBMIT("submit"),
    CLOSE("close"),
    RETURN("return"),
    FORWARD("forward"),
    TAKE_OVER("take-over"),
    SEND_BACK("send-back"),
    ANNOUNCE("announce"),
    EXPLAIN("explain"),
    ACCEPT("accept"),
    END_EXPLANATION("end-explanation"),
    FINALIZE("finalize"),
    REOPEN("reopen"),
    WITHDRAW("withdraw");

    private final String word;

    SheetAction(String word) {
        this.word = word;
    }

    /** The action's name in {@code allowed}, in the trail and in messages. */
    String word() {
        return word;
    }

    /** Whether the action begins in that status. */
    boolean beginsIn(AssessmentStatus status, boolean explanationRound) {
        return switch (this) {
            case SUBMIT, CLOSE -> status == DRAFT;
            case RETURN -> status == DISTRICT_APPRAISAL || status == PROVINCE_APPRAISAL;
            case FORWARD, TAKE_OVER -> status == DISTRICT_APPRAISAL;
            case SEND_BACK, ANNOUNCE -> status == PROVINCE_APPRAISAL;
            case EXPLAIN, ACCEPT, END_EXPLANATION -> status == EXPLANATION;
            case FINALIZE -> status == REAPPRAISAL || (status == PROVINCE_APPRAISAL && !explanationRound);
            case REOPEN -> status == FINAL;
            case WITHDRAW -> status != FINAL && status != WITHDRAWN;
        };
    }

    /** Where the action leads the sheet. */
    AssessmentStatus target(Assessment sheet) {
        return switch (this) {
            case SUBMIT -> of(sheet.returnedBy() == null ? sheet.firstLevel() : sheet.returnedBy());
            case CLOSE -> of(sheet.firstLevel());
            case RETURN -> DRAFT;
            case FORWARD, TAKE_OVER -> PROVINCE_APPRAISAL;
            case SEND_BACK -> DISTRICT_APPRAISAL;
            case ANNOUNCE -> EXPLANATION;
            case EXPLAIN, ACCEPT, END_EXPLANATION, REOPEN -> REAPPRAISAL;
            case FINALIZE -> FINAL;
            case WITHDRAW -> WITHDRAWN;
        };
    }

    private static AssessmentStatus of(Level level) {
        return level == Level.DISTRICT ? DISTRICT_APPRAISAL : PROVINCE_APPRAISAL;
    }
}
