import type { Decimal } from '../lib/decimal.ts';

export interface paths {
    "/api/v1/appraisal-criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaves that the caller appraises now, by group, with what waits in each; never more than the sets have */
        get: operations["listCriteria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-criteria/{leafCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One leaf across the units of a group that the caller appraises now */
        get: operations["getCriterion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-criteria/{leafCode}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree with the stage before on one leaf of many sheets, all or none */
        post: operations["agreeByCriterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets that the caller appraises now, with the caller's share of each */
        get: operations["listAppraisals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree with the stage before, leaf by leaf or with all that wait */
        post: operations["agreeToScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/scores/{leafCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the score of one leaf at the stage that the sheet is in */
        put: operations["enterAppraisalScore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets that the caller may see, with their progress */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sheet with all its leaves */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the announced scores without objections */
        post: operations["acceptAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce the province's scores to the unit */
        post: operations["announceAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/carry-forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the unit's last sheet has for this one, leaf by leaf, and what of it was carried */
        get: operations["getCarryForward"];
        put?: never;
        /**
         * Carry explanations and documents of the last sheet beside leaves, as drafts that prove nothing
         * @description Scores and figures are never carried.
         */
        post: operations["carryForward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/carry-forward/items/{itemId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a carried document over into the sheet's library, under what is said about it now */
        post: operations["confirmCarriedDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/carry-forward/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop drafts that nobody has taken over */
        post: operations["undoCarryForward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End self scoring without a submission; what is missing stays not scored */
        post: operations["closeAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a sheet with their links */
        get: operations["listEvidence"];
        put?: never;
        /** Add a file to a sheet and link it to leaves */
        post: operations["uploadEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add uploaded files to a sheet, all of them or none */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All documents of a sheet as a ZIP, a folder for each leaf, with a list
         * @description A file that the store has lost does not end the ZIP: a text in its place says so.
         */
        get: operations["getEvidenceArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/archive/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All documents of a sheet for the holder of a link */
        get: operations["downloadEvidenceArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/archive/download-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An address for a browser's own download of the ZIP, for a minute */
        post: operations["createArchiveLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what is said about a document and its links */
        put: operations["changeEvidence"];
        post?: never;
        /** Take a document out of a sheet */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/{evidenceId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document */
        get: operations["getEvidenceContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/{evidenceId}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document for the holder of a link */
        get: operations["downloadEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/{evidenceId}/download-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An address for a browser's own download, for a minute */
        post: operations["createDownloadLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/{evidenceId}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of a document page by page, or the pages on which the words of q are */
        get: operations["listEvidencePages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/{evidenceId}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a page */
        get: operations["getEvidencePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/{evidenceId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a document holds and held, newest first */
        get: operations["listEvidenceRevisions"];
        put?: never;
        /** Give a document other bytes as a new revision */
        post: operations["replaceEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to contestable leaves; the sheet is appraised again */
        post: operations["explainAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/explanation-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the explanation of a unit that says nothing */
        post: operations["endExplanation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/finalization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the scores final, citing the minutes of the team's meeting */
        post: operations["finalizeAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the district's scores and forward the sheet to the province */
        post: operations["forwardAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scores of a sheet as they were at an instant */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/index-set-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a sheet's scores when it got another index set, latest first */
        get: operations["listIndexSetChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/not-applicable-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that a leaf be left out of the unit's maximum */
        post: operations["askNotApplicable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/not-applicable-requests/{requestId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant or refuse a unit's request, with the reason */
        post: operations["decideNotApplicable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/not-applicable-requests/{requestId}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the unit's own request back */
        post: operations["takeBackNotApplicable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipts of a sheet's submissions, the latest first */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/receipts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A receipt as a paper */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/receipts/{number}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was handed in, as the canonical JSON whose SHA-256 the receipt bears
         * @description Keys sorted, no blanks, decimals as text: its bytes are those that were hashed.
         */
        get: operations["getReceiptContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The difficulties and proposals of the unit's report */
        get: operations["getRemarks"];
        /** Write the difficulties and proposals of the unit's report, while it scores itself */
        put: operations["saveRemarks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open final scores again; after an approval only within a correction */
        post: operations["reopenAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unit's report on its own scores, to be signed; no other stage is in it */
        get: operations["getSelfReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the unit to add to one leaf; opens this leaf for the unit */
        post: operations["askSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a request: with words, or after a changed score or evidence */
        post: operations["answerSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/requests/{requestId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request back */
        post: operations["cancelSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a sheet back that should not have been submitted */
        post: operations["returnAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/scores/{leafCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the self stage of one leaf */
        put: operations["enterSelfScore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/scores/{leafCode}/evidence-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the documents of a leaf, before and after, latest first */
        get: operations["listEvidenceChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/scores/{leafCode}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was entered for a leaf, before and after, latest first */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a sheet back to its district; the province's scores are kept */
        post: operations["sendBackAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/signed-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed reports of a sheet, the latest first */
        get: operations["listSignedReports"];
        put?: never;
        /**
         * Attach the signed report, a PDF or picture, until the sheet leaves its first level
         * @description The last one counts; those before stay.
         */
        post: operations["attachSignedReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/signed-reports/{number}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a signed report */
        get: operations["getSignedReportContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the unit would hand in now with its hash, the last receipt and the signed report */
        get: operations["getSubmission"];
        put?: never;
        /**
         * Hand the sheet in to its first level, or to the level that returned it
         * @description The unit gets a receipt of what was handed in.
         */
        post: operations["submitAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a sheet to the province without its district */
        post: operations["takeOverAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moves of a sheet and requests about its leaves, oldest first */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/unit-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works on which leaf, and what the unit's people say of it */
        get: operations["getUnitWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/unit-work/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give leaves to rooms or people of the unit, all or none
         * @description The head gives any leaf to anybody. Others take leaves that nobody or a room holds for themselves, and let go of their own, with room and day as they are.
         */
        put: operations["assignLeaves"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/unit-work/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that leaves are done, sent back inside the unit or reviewed, or take that back; all or none */
        post: operations["markLeaves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce a file of which pieces will come */
        post: operations["beginUpload"];
        delete?: never;
        /** What of the tus protocol is spoken here */
        options: operations["describeUploads"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give up a file that has not become evidence */
        delete: operations["endUpload"];
        options?: never;
        /** How much of a file has come */
        head: operations["getUpload"];
        /** Send the next piece of a file */
        patch: operations["appendToUpload"];
        trace?: never;
    };
    "/api/v1/assessments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a unit out of the ranking */
        post: operations["withdrawAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the trail, newest first */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/blocked-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files in which malware was found, with the units that hold them */
        get: operations["listBlockedFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns with their phases */
        get: operations["listCampaigns"];
        put?: never;
        /** Prepare a campaign */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign with the size of its groups */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce the province's scores of many sheets, all or none */
        post: operations["announceAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End self scoring of many sheets, all or none */
        post: operations["closeAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let settled results of groups be corrected, until a new run of them is approved */
        post: operations["openCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take figures of units from another system, all of them or none
         * @description At most 10,000 items, one for each leaf of a unit. They are stored at once; every fault is listed with its item, from 0, and field, such as [3].input.b, and then nothing is stored. Figures stand beside the leaf and take the place of earlier ones; they are entered as the unit's own only where it has entered nothing.
         */
        post: operations["sendFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/figures/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take figures of units from a file, all rows or none
         * @description A workbook (.xlsx) or CSV in UTF-8 with the columns unit (code or name), leaf, those of a, b and value that the leaves take, source and date, or their Vietnamese headings. A readable file is answered 200 with all faults by row and column; its rows are stored only with dryRun=false and without any fault. Figures stand beside the leaf and take the place of earlier ones; they are entered as the unit's own only where it has entered nothing.
         */
        post: operations["importFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/figures/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty table of figures, with the units of the campaign and the leaves that take figures */
        get: operations["getFiguresTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/finalizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the scores of many sheets final, all or none */
        post: operations["finalizeAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/index-set-supersession-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would become of every score if another set took the place of one; nothing is stored */
        post: operations["previewSupersession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/index-set-supersessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supersessions of a campaign, the latest first */
        get: operations["listSupersessions"];
        put?: never;
        /** Let another issued set take the place of one, as the preview told; all sheets or none */
        post: operations["supersedeIndexSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/index-set-supersessions/{number}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every score that a supersession affected */
        get: operations["listSupersededScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/not-applicable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add codes to what does not apply to many units, all units or none
         * @description What does not apply already stays. Every fault is listed with its unit.
         */
        put: operations["addNotApplicable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/not-applicable-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests of a campaign's units to leave leaves out of their maximum */
        get: operations["listNotApplicableRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/not-applicable/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add what does not apply to units from a file, all rows or none
         * @description A workbook (.xlsx) or CSV in UTF-8 with the columns unit (code or name), code and reason, or their Vietnamese headings. A readable file is answered 200 with all faults by row and column; its rows are added only with dryRun=false and without any fault. What does not apply already stays.
         */
        post: operations["importNotApplicable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/not-applicable/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty table of what does not apply, with the units of the campaign */
        get: operations["getNotApplicableTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a campaign: every participant gets its sheet */
        post: operations["openCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the whole list of participants of a draft */
        put: operations["setParticipants"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets of a campaign by group and status */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/progress/delays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, districts and the team whose sheets are overdue or due within three days */
        get: operations["listDelays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/progress/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets of the communes of each district by status */
        get: operations["listDistrictProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/survey-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Survey points of a campaign */
        get: operations["listSurveyPoints"];
        put?: never;
        /**
         * Take the survey points of a file, all rows or none
         * @description UTF-8 with the header unit,leaf,points,n; at most 20,000 rows. Points replace those of the same unit and leaf. Every fault is listed with its row, the header being row 1, and column.
         */
        post: operations["importSurveyPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The appraisal team, and the leaves that nobody in it may appraise */
        get: operations["getTeam"];
        /** Set the whole appraisal team with assignments and conflicts */
        put: operations["setTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/units/{unitCode}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give one unit more time to score itself, with the reason */
        put: operations["extendSelfScoring"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/units/{unitCode}/not-applicable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What does not apply to a unit */
        get: operations["getNotApplicable"];
        /** Set what does not apply to a unit, with the reason */
        put: operations["setNotApplicable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the SPA must know before login */
        get: operations["getClientSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much the store keeps, and its last sweep */
        get: operations["getFileStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/integrity-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks of the store, newest first: how far they are, what is missing or damaged */
        get: operations["listIntegrityChecks"];
        put?: never;
        /**
         * Begin to read every file again, in the background
         * @description One check goes on at a time; another one is 409.
         */
        post: operations["startIntegrityCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-set-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a campaign's figures would come to under another index set; nothing is stored */
        post: operations["tryIndexSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Index sets; drafts for Home Affairs only */
        get: operations["listIndexSets"];
        put?: never;
        /** Import an index set in its JSON form as a draft */
        post: operations["createIndexSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read an index set from a workbook: every fault by its cell, or a draft
         * @description A readable workbook is answered 200 with all faults by sheet, row and column; a draft is stored only with dryRun=false and without any fault. What is no workbook is a problem. If-Match keeps a draft that somebody else has changed meanwhile from being replaced.
         */
        post: operations["importIndexSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/rule-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a rule that is still being written makes of an input, and why */
        post: operations["tryRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty workbook with a guide and an example of every type of rule */
        get: operations["getIndexSetTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An index set with its whole tree */
        get: operations["getIndexSet"];
        /** Rewrite a draft as a whole */
        put: operations["rewriteIndexSet"];
        post?: never;
        /** Throw a draft away */
        delete: operations["removeIndexSet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an index set has otherwise than an older one */
        get: operations["compareIndexSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/changes/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an index set has otherwise than an older one, as a workbook with a row a change */
        get: operations["getIndexSetChangesWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What keeps an index set from being issued */
        get: operations["checkIndexSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a new draft as a copy: the next version, or another year's set */
        post: operations["copyIndexSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/example-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring an example file into a draft
         * @description The file stands at a leaf as soon as the draft is saved with its id there.
         */
        post: operations["uploadExampleFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/example-files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of an example file; of drafts for Home Affairs only */
        get: operations["getExampleFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/guidance-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The book of guidance of an index set, to be printed; drafts for Home Affairs only */
        get: operations["getGuidanceBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/issuing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a draft by decision: from then on it cannot change */
        post: operations["issueIndexSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/trial-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a leaf's rule makes of an input, and why; nothing is stored */
        post: operations["tryScore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/index-sets/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An index set as a workbook, to change and import again; drafts for Home Affairs only */
        get: operations["getIndexSetWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published results of a year; 404 before publication */
        get: operations["getPublicResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/results.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV; 404 before publication */
        get: operations["getPublicResultsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Years with published results */
        get: operations["listPublicYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Publications and their versions */
        get: operations["listPublications"];
        put?: never;
        /** Make the approved results of a run public */
        post: operations["publishRankingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ranking-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs with what has become of them */
        get: operations["listRankingRuns"];
        put?: never;
        /** Compute the results of groups, at once and immutably */
        post: operations["computeRankingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ranking-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run with all its results */
        get: operations["getRankingRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ranking-runs/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve just the results with this digest */
        post: operations["approveRankingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ranking-runs/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consolidated matrix: units by areas */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ranking-runs/{id}/matrix.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The matrix as a workbook with live formulas */
        get: operations["getMatrixWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ranking-runs/{id}/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send submitted results back with a reason */
        post: operations["sendBackRankingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ranking-runs/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a run to leadership; every ranked sheet is final */
        post: operations["submitRankingRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups that are ranked separately */
        get: operations["listUnitGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search units by name or code, with or without diacritics */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a list of units, all or nothing */
        post: operations["importUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit with what it came from and what it became */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}/people/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add or describe somebody whom the unit gives leaves to; the head anybody, others themselves */
        put: operations["describePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{code}/successors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a unit and name the units that go on in its place */
        post: operations["nameSuccessors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddEvidence: {
            /** @description The index set in which the codes were looked up; where the sheet has another one by now, nothing is added. */
            indexSet?: components["schemas"]["UUID"] | null;
            documents: components["schemas"]["AddEvidenceDocument"][];
        };
        AddEvidenceDocument: {
            /** @description A complete upload of the caller's to this sheet; none for a document in another system. */
            upload?: components["schemas"]["UUID"] | null;
            /** @description Instead of a file. */
            link?: components["schemas"]["DocumentLink"] | null;
            /** @description Codes of leaves. */
            leafCodes: string[];
            kind: components["schemas"]["EvidenceKind"];
            /** @example 05/KH-UBND */
            documentNumber?: string | null;
            issuer?: string | null;
            issuedOn?: components["schemas"]["LocalDate"] | null;
            /** @description Needed for evidence that was not issued in the year. */
            dateExplanation?: string | null;
            /**
             * @description Section and page, for all the leaves.
             * @example Mục II, trang 3
             */
            pointer?: string | null;
            /** @description true for a state secret, which is refused. */
            secret?: boolean | null;
        };
        AddNotApplicable: {
            units: string[];
            codes: string[];
            reason: string;
        };
        AddedEvidenceView: {
            documents: components["schemas"]["EvidenceDocumentView"][];
        };
        AffectedScore: {
            unit: components["schemas"]["UnitRef"];
            /** @description Code of the leaf in the set that was superseded. */
            leafBefore: string;
            /** @description Code of the leaf now; null where the new set has it no more. */
            leafAfter: string | null;
            leafName: string;
            stage: components["schemas"]["AffectedStage"];
            /** @description In points; null where an input stood without points, which the ranking run gives. */
            scoreBefore: Decimal | null;
            /** @description In points; null where the score must be entered anew or is gone. */
            scoreAfter: Decimal | null;
            effect: components["schemas"]["SupersessionEffect"];
        };
        /** @enum {string} */
        AffectedStage: "SELF" | "DISTRICT" | "PROVINCE" | "REAPPRAISAL" | "SURVEY";
        AgreeLeaves: {
            /** @description Codes of leaves, or the word all: every leaf that is the caller's, not decided yet, scored in the stage before and without an open request. */
            leaves?: unknown;
        };
        AgreeSheets: {
            campaign: components["schemas"]["UUID"];
            sheets: components["schemas"]["LookedAtLeaf"][];
        };
        AgreedSheet: {
            id: components["schemas"]["UUID"];
            unit: components["schemas"]["UnitRef"];
            /** Format: int64 */
            version: number;
        };
        AgreedView: {
            /** Format: int32 */
            agreed: number;
            sheets: components["schemas"]["AgreedSheet"][];
        };
        AnnounceMany: {
            sheets?: string[] | null;
            group?: components["schemas"]["UnitGroup"] | null;
        };
        AnswerSupplement: {
            reply?: string | null;
        };
        AppraisalItemView: {
            /** @description Id of the sheet. */
            id: components["schemas"]["UUID"];
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            /** @description Code of the commune's district. */
            district: string | null;
            status: components["schemas"]["AssessmentStatus"];
            /** @description When the sheet came into its status. */
            since: components["schemas"]["Instant"];
            /** @description When appraising at this level is due; a passed time is an alarm, not an end. */
            dueAt: components["schemas"]["Instant"] | null;
            overdue: boolean;
            /**
             * Format: int64
             * @description Leaves that the caller appraises.
             */
            leaves: number;
            /**
             * Format: int64
             * @description Of these, decided at this level.
             */
            decided: number;
            /**
             * Format: int64
             * @description What the caller still has to decide: all open leaves, or in the second pass the objections.
             */
            pending: number;
            /**
             * Format: int64
             * @description Open requests for supplements on the sheet.
             */
            requests: number;
            /**
             * Format: int64
             * @description Leaves of the caller decided otherwise than in the stage before.
             */
            differing: number;
        };
        ApproveRun: {
            digest: string;
            decisionNumber: string;
        };
        AreaResult: {
            code: string;
            name: string;
            appraised: Decimal;
            survey: Decimal;
            bonus: Decimal;
            deduction: Decimal;
            /** @description appraised + survey + bonus − deduction. */
            points: Decimal;
            /** @description The applicable maximum. */
            maximum: Decimal;
            /** @description points ÷ maximum × 100; null where nothing applies. */
            index: Decimal | null;
        };
        AskNotApplicable: {
            /** @example 3.2.2 */
            leaf: string;
            reason: string;
        };
        AskSupplement: {
            /** @example 3.2.2 */
            leaf: string;
            remark: string;
            dueAt: components["schemas"]["Instant"];
        };
        AssessmentProgress: {
            /**
             * Format: int64
             * @description Leaves with a self score.
             */
            scored: number;
            /**
             * Format: int64
             * @description Leaves to be scored.
             */
            leaves: number;
            /** @description Self-scored points inside the total. */
            points: Decimal;
            /** @description Greatest points of these leaves. */
            maximum: Decimal;
        };
        /** @enum {string} */
        AssessmentStatus: "DRAFT" | "DISTRICT_APPRAISAL" | "PROVINCE_APPRAISAL" | "EXPLANATION" | "REAPPRAISAL" | "FINAL" | "WITHDRAWN";
        AssessmentSummary: {
            id: components["schemas"]["UUID"];
            campaign: components["schemas"]["CampaignRef"];
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            status: components["schemas"]["AssessmentStatus"];
            heldBy: components["schemas"]["HolderView"];
            /** @description When the holder is due, an extension included. */
            dueAt: components["schemas"]["Instant"] | null;
            /** @description What the caller may do now. */
            allowed: string[];
            /** @description Whether the holder is past the planned time, grace and extension included. */
            overdue: boolean;
            /** @description When the sheet came into its status. */
            since: components["schemas"]["Instant"];
            progress: components["schemas"]["AssessmentProgress"];
        };
        AssessmentView: {
            id: components["schemas"]["UUID"];
            campaign: components["schemas"]["CampaignRef"];
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            status: components["schemas"]["AssessmentStatus"];
            heldBy: components["schemas"]["HolderView"];
            dueAt: components["schemas"]["Instant"] | null;
            allowed: string[];
            overdue: boolean;
            since: components["schemas"]["Instant"];
            progress: components["schemas"]["AssessmentProgress"];
            /** Format: int64 */
            version: number;
            /** @description Whether the unit accepted what was announced; null before it said so. */
            accepted: boolean | null;
            minutes: components["schemas"]["MinutesView"] | null;
            /** @description The last move of the sheet, null before the first. */
            lastStep: components["schemas"]["StepView"] | null;
            indexSet: components["schemas"]["SheetIndexSet"];
            areas: components["schemas"]["SheetArea"][];
            leaves: components["schemas"]["LeafView"][];
        };
        AssignLeaves: {
            /** @description The index set in which the codes were looked up; where the sheet has another one by now, nothing is given. */
            indexSet?: components["schemas"]["UUID"] | null;
            duties: components["schemas"]["LeafDutyOrder"][];
        };
        AttachSignedReport: {
            /** @description One file. */
            file: string[];
        };
        AuditEventView: {
            id: components["schemas"]["UUID"];
            at: components["schemas"]["Instant"];
            actor: string;
            actorName: string;
            actorUnit: string | null;
            /** @example score.enter */
            action: string;
            objectType: string;
            objectId: string;
            campaign: components["schemas"]["UUID"] | null;
            /** @description Code of the unit that it is about; null where it is about none or several. */
            unit: string | null;
            /** @description What changed, as it was recorded. */
            change: unknown;
            requestId: string | null;
        };
        BlockedDocument: {
            id: components["schemas"]["UUID"];
            unit: components["schemas"]["UnitRef"];
            campaign: components["schemas"]["CampaignRef"];
            /** @description Id of the sheet. */
            assessment: components["schemas"]["UUID"];
            name: string;
            leaves: string[];
            uploadedBy: components["schemas"]["PersonView"];
            uploadedAt: components["schemas"]["Instant"];
        };
        BlockedFileView: {
            sha256: string;
            /**
             * @description The scanner's name for malware.
             * @example Win.Test.EICAR_HDB-1
             */
            malware: string | null;
            /**
             * @description The mark of a state secret at the head of the first page.
             * @example MẬT
             */
            secrecy: string | null;
            foundAt: components["schemas"]["Instant"];
            /** @description Empty when the units have removed them all. */
            documents: components["schemas"]["BlockedDocument"][];
            /** @description Where else the bytes are known: in what was removed or replaced, in signed reports. */
            others: components["schemas"]["FileUse"][];
        };
        /** @enum {string} */
        By: "CODE" | "NAME";
        CampaignDetailView: {
            capAtHundred: boolean;
            /** Format: int32 */
            year: number;
            kind: components["schemas"]["CampaignKind"];
            tieBreak: components["schemas"]["TieBreak"];
            id: components["schemas"]["UUID"];
            /** @description True where everything in it is illustrative. */
            demonstration: boolean;
            title: string;
            explanationRound: boolean;
            phases: components["schemas"]["PhaseView"][];
            status: components["schemas"]["CampaignStatus"];
            planDecision: string | null;
            /** Format: int64 */
            participants: number;
            groups: components["schemas"]["CampaignGroupView"][];
        };
        CampaignGroupView: {
            group: components["schemas"]["UnitGroup"];
            /** Format: int64 */
            participants: number;
            /** Format: int64 */
            sheets: number;
            results: components["schemas"]["ResultsState"];
            /** @description Why a correction of the results is open; null where none is. */
            correctionReason: string | null;
            grades: components["schemas"]["Grade"][];
        };
        /** @enum {string} */
        CampaignKind: "ANNUAL" | "TRAINING";
        CampaignRef: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            year: number;
            title: string;
            demonstration: boolean;
        };
        /** @enum {string} */
        CampaignStatus: "DRAFT" | "OPEN" | "CONSOLIDATING" | "PUBLISHED" | "ARCHIVED";
        CampaignView: {
            id: components["schemas"]["UUID"];
            /** Format: int32 */
            year: number;
            kind: components["schemas"]["CampaignKind"];
            title: string;
            status: components["schemas"]["CampaignStatus"];
            /** @description True where everything in it is illustrative. */
            demonstration: boolean;
            explanationRound: boolean;
            tieBreak: components["schemas"]["TieBreak"];
            capAtHundred: boolean;
            phases: components["schemas"]["PhaseView"][];
        };
        CarriedItemView: {
            id: components["schemas"]["UUID"];
            /** @description Code of the leaf. */
            leaf: string;
            /** @description Taken over by saving an explanation at the leaf. */
            explanation: string | null;
            /** @description Taken over by confirmCarriedDocument. */
            document: components["schemas"]["CarryForwardDocument"] | null;
            /** @description Who carried it. */
            byName: string;
            at: components["schemas"]["Instant"];
        };
        CarryForward: {
            /** @description Codes of leaves, or the word all: whatever was not carried before. What a leaf has of its own is never replaced. */
            leaves?: unknown;
        };
        CarryForwardDocument: {
            id: components["schemas"]["UUID"];
            name: string;
            /** @description Where it is in another system; null for a file. */
            url: string | null;
            mediaType: string;
            /** Format: int64 */
            size: number;
            documentNumber: string | null;
            issuer: string | null;
            issuedOn: components["schemas"]["LocalDate"] | null;
            pointer: string | null;
            /** @description Whether the same bytes are here already: for a leaf's document at that leaf, for an item's anywhere in the sheet. Such an item is linked: of what is said about it only the pointer counts. */
            present: boolean;
        };
        CarryForwardLeaf: {
            code: string;
            name: string;
            /** @description Its code then. */
            fromCode: string;
            matchedBy: components["schemas"]["By"];
            explanation: string | null;
            /** @description Whether the leaf has an explanation of its own, so that none is carried. */
            explained: boolean;
            documents: components["schemas"]["CarryForwardDocument"][];
        };
        CarryForwardUnmatched: {
            code: string;
            name: string;
            explanation: string | null;
            /**
             * Format: int32
             * @description Number of documents.
             */
            documents: number;
        };
        CarryForwardView: {
            /** @description The campaign of the earlier sheet; null where there is none. */
            from: components["schemas"]["CampaignRef"] | null;
            /** @description The earlier sheet. */
            fromAssessment: components["schemas"]["UUID"] | null;
            /** @description Leaves for which the earlier sheet has something, in printed order. */
            leaves: components["schemas"]["CarryForwardLeaf"][];
            /** @description Leaves of the earlier sheet with something to carry that this sheet does not have. */
            unmatched: components["schemas"]["CarryForwardUnmatched"][];
            /** @description Drafts beside leaves, which prove nothing until they are taken over. */
            items: components["schemas"]["CarriedItemView"][];
            /** @description carry-forward where the caller may carry, take over and drop now. */
            allowed: string[];
        };
        /** @enum {string} */
        Certainty: "high" | "medium" | "low";
        ChangeEvidence: {
            /** @description Another name for the file with the same extension; none leaves it as it is. */
            name?: string | null;
            kind: components["schemas"]["EvidenceKind"];
            documentNumber?: string | null;
            issuer?: string | null;
            issuedOn?: components["schemas"]["LocalDate"] | null;
            /** @description Needed for evidence that was not issued in the year. */
            dateExplanation?: string | null;
            /** @description None leaves the document in the library only. */
            links: components["schemas"]["ChangeEvidenceLink"][];
        };
        ChangeEvidenceLink: {
            leaf: string;
            /** @description Section and page. */
            pointer?: string | null;
        };
        ClientSettingsView: {
            /** @example http://localhost:8180/realms/parindex */
            issuer: string;
            /** @example parindex-spa */
            clientId: string;
            demonstration: boolean;
            /**
             * Format: int64
             * @description Bytes that an uploaded file may have at most.
             * @example 52428800
             */
            maxFileSize: number;
        };
        CloseMany: {
            sheets?: string[] | null;
            group?: components["schemas"]["UnitGroup"] | null;
            reason: string;
        };
        ComputeRun: {
            campaign: components["schemas"]["UUID"];
            groups?: components["schemas"]["UnitGroup"][] | null;
        };
        ConfirmCarriedDocument: {
            documentNumber?: string | null;
            issuer?: string | null;
            issuedOn?: components["schemas"]["LocalDate"] | null;
            /** @description Why it counts although it was not issued in the year; never carried. */
            dateExplanation?: string | null;
            /** @description Section and page. */
            pointer?: string | null;
        };
        CopyIndexSet: {
            title: string;
            /** Format: int32 */
            year?: number;
        };
        CreateCampaign: {
            /** Format: int32 */
            year?: number;
            kind: components["schemas"]["CampaignKind"];
            title: string;
            planDecision?: string | null;
            explanationRound?: boolean;
            demonstration?: boolean;
            phases: components["schemas"]["Phase"][];
            tieBreak?: components["schemas"]["TieBreak"] | null;
            capAtHundred?: boolean | null;
            groups?: components["schemas"]["Group"][] | null;
        };
        CreateGrade: {
            code?: string | null;
            name: string;
            from: Decimal;
        };
        CriterionCounts: {
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            decided: number;
            /** Format: int64 */
            pending: number;
            /** Format: int64 */
            differing: number;
            /** Format: int64 */
            outliers: number;
        };
        CriterionItemView: {
            group: components["schemas"]["UnitGroup"];
            /** @description Set that these units are scored by. */
            indexSet: components["schemas"]["UUID"];
            /** @example 3.2.2 */
            code: string;
            name: string;
            /** @description Code of the area. */
            area: string;
            areaName: string;
            maxScore: Decimal;
            scoredBy: components["schemas"]["ScoredBy"];
            /**
             * Format: int64
             * @description Units whose leaf is the caller's now.
             */
            units: number;
            /**
             * Format: int64
             * @description Of these, decided at the level of their sheet.
             */
            decided: number;
            /**
             * Format: int64
             * @description What the caller still has to decide.
             */
            pending: number;
            /**
             * Format: int64
             * @description Decided otherwise than in the stage before.
             */
            differing: number;
        };
        CriterionLeaf: {
            code: string;
            name: string;
            /** @description Code of the area. */
            area: string;
            areaName: string;
            guidance: string | null;
            legalBasis: string | null;
            exampleFiles: components["schemas"]["ExampleFileView"][];
            maxScore: Decimal;
            minScore: Decimal;
            /** @description Greatest points that may be entered: maxScore, or the cap of a bonus. */
            enterableMax: Decimal;
            rule: components["schemas"]["ScoringRule"];
            scoredBy: components["schemas"]["ScoredBy"];
            department: string;
            evidenceExpected: string | null;
        };
        CriterionUnitView: {
            /** @description Id of the sheet. */
            sheet: components["schemas"]["UUID"];
            unit: components["schemas"]["UnitRef"];
            /** @description Code of the commune's district. */
            district: string | null;
            status: components["schemas"]["AssessmentStatus"];
            /** @description Whether the self score lies apart from those of the group; docs/rules.md tells when. */
            outlier: components["schemas"]["Outlier"] | null;
            leaf: components["schemas"]["LeafCellView"];
        };
        CriterionView: {
            leaf: components["schemas"]["CriterionLeaf"];
            counts: components["schemas"]["CriterionCounts"];
            spread: components["schemas"]["SpreadView"];
            units: components["schemas"]["PageCriterionUnitView"];
        };
        DecideNotApplicable: {
            granted: boolean;
            reason: string;
        };
        DecisionView: {
            number: string;
            date: components["schemas"]["LocalDate"];
        };
        DelayView: {
            status: components["schemas"]["AssessmentStatus"];
            /** @description The unit or district that holds the sheets; null for the province's team. */
            holder: components["schemas"]["UnitRef"] | null;
            /** Format: int64 */
            sheets: number;
            /** @description When the first of them is due, grace and extension included. */
            dueAt: components["schemas"]["Instant"];
            overdue: boolean;
            /** @description The sheet where it is a single one. */
            assessment: components["schemas"]["UUID"] | null;
            /**
             * Format: int64
             * @description Leaves without a self score of a sheet in draft.
             */
            unscored: number | null;
        };
        DescribePerson: {
            name: string;
            /**
             * @description The room that the person works in.
             * @example Bộ phận Một cửa
             */
            room?: string | null;
            /** @description Whether leaves may be given to the person; false for who has left. */
            active: boolean;
        };
        DocumentLink: {
            /**
             * @description Its full address.
             * @example https://qlvb.example.vn/vb/412
             */
            url: string;
            /**
             * @description What people call it.
             * @example Kế hoạch CCHC năm 2018
             */
            title: string;
        };
        DownloadLinkView: {
            /**
             * @description Address on this server.
             * @example /api/v1/assessments/…/evidence/…/download?ticket=…
             */
            url: string;
            expiresAt: components["schemas"]["Instant"];
        };
        EnterAppraisal: {
            /** @description The rule's input as the appraiser finds it. */
            input?: components["schemas"]["RuleInput"] | null;
            /** @description Points; without them the rule's own. */
            score?: Decimal | null;
            /** @description Needed where the score differs from the stage before. */
            reason?: string | null;
        };
        EnterScore: {
            /**
             * @description Input in the form of the leaf's rule.
             * @example {
             *       "a": 4318,
             *       "b": 4231
             *     }
             */
            input?: components["schemas"]["RuleInput"] | null;
            /** @description Points within the leaf's bounds, with at most the decimals of its set. */
            score?: Decimal | null;
            /** @description Replaces or completes evidence; carries a score that no input supports. */
            explanation?: string | null;
            /** @description The evidence does not show everything (chưa thể hiện hết nội dung). */
            evidenceIncomplete?: boolean | null;
        };
        EvidenceChangeView: {
            at: components["schemas"]["Instant"];
            by: components["schemas"]["PersonView"];
            document: components["schemas"]["UUID"];
            name: string;
            /** @description Whether it can still be looked at; not what was removed before anybody was handed it. */
            readable: boolean;
            /** @description Null where the leaf did not have the document. */
            before: components["schemas"]["EvidenceWords"] | null;
            /** @description Null where the leaf has it no more. */
            after: components["schemas"]["EvidenceWords"] | null;
        };
        EvidenceDocumentView: {
            id: components["schemas"]["UUID"];
            /**
             * @description Of the file, composed (NFC).
             * @example Kế hoạch CCHC năm 2018.pdf
             */
            name: string;
            /**
             * @description By content, with the name as a hint.
             * @example application/pdf
             */
            mediaType: string;
            /** Format: int64 */
            size: number;
            sha256: string;
            kind: components["schemas"]["EvidenceKind"];
            /** @example 05/KH-UBND */
            documentNumber: string | null;
            issuer: string | null;
            issuedOn: components["schemas"]["LocalDate"] | null;
            /** @description Why it counts although it was not issued in the year. */
            dateExplanation: string | null;
            links: components["schemas"]["EvidenceLinkView"][];
            uploadedBy: components["schemas"]["PersonView"];
            uploadedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Of the bytes, counted from 1; name and details change without.
             */
            revision: number;
            /**
             * @description Where the document is in another system; its bytes are this text then.
             * @example https://qlvb.example.vn/vb/412
             */
            url: string | null;
            /**
             * Format: int64
             * @description For If-Match of the next change.
             */
            version: number;
            /** @description Where else the same bytes are, among what the caller may know of. */
            duplicates: components["schemas"]["EvidenceDuplicate"][];
            preview: components["schemas"]["EvidencePreview"] | null;
            scan: components["schemas"]["EvidenceScan"] | null;
            signatures: components["schemas"]["EvidenceSignature"][];
            /** @description In a search: the first pages on which the words are. */
            found: components["schemas"]["EvidenceHit"][];
        };
        EvidenceDuplicate: {
            unit: components["schemas"]["UnitRef"];
            campaign: components["schemas"]["CampaignRef"];
            /** @description Id of the sheet; it may be the same one. */
            assessment: components["schemas"]["UUID"];
            leaves: string[];
        };
        EvidenceHit: {
            /**
             * Format: int32
             * @description Counted from 1.
             */
            page: number;
            /** @description Plain text around the place. */
            snippet: string;
        };
        /** @enum {string} */
        EvidenceKind: "EVIDENCE" | "EXPLANATION";
        EvidenceLinkView: {
            /** @example 3.2.2 */
            leaf: string;
            /**
             * @description Section and page.
             * @example Mục II, trang 3
             */
            pointer: string | null;
        };
        EvidencePageView: {
            /**
             * Format: int32
             * @description Counted from 1; the sheet of a workbook.
             */
            page: number;
            /** @description What the page says; with q, only what stands around the words. Empty where nothing could be read. */
            text: string;
            /** @description The place that was looked for, or the beginning. */
            snippet: string;
        };
        EvidencePreview: {
            state: components["schemas"]["Preview"];
            /** @description Why nothing can be shown; only of a document that failed. */
            reason: components["schemas"]["Reason"] | null;
            /**
             * Format: int32
             * @description Pages that can be looked at: pictures, or sheets of a workbook as text.
             */
            pages: number;
            /**
             * Format: int32
             * @description Pages that there are; more than can be looked at in a very long document.
             */
            totalPages: number;
            /** @description Whether a program is hidden in the file. It is never run here. */
            scripts: boolean;
            /**
             * @description The mark of a state secret at the head of the first page: the file is blocked.
             * @example MẬT
             */
            secrecy: string | null;
        };
        EvidenceRevisionView: {
            /**
             * Format: int32
             * @description Counted from 1.
             */
            number: number;
            name: string;
            mediaType: string;
            /** Format: int64 */
            size: number;
            sha256: string;
            url: string | null;
            /** @description Who brought these bytes. */
            uploadedBy: components["schemas"]["PersonView"];
            uploadedAt: components["schemas"]["Instant"];
        };
        EvidenceScan: {
            state: components["schemas"]["Scan"];
            /**
             * @description Its name for what it found.
             * @example Win.Test.EICAR_HDB-1
             */
            malware: string | null;
            /** @description When it said so. */
            at: components["schemas"]["Instant"] | null;
        };
        EvidenceSignature: {
            /**
             * @description As the certificate names them.
             * @example Nguyễn Văn A
             */
            signer: string | null;
            /** @example UBND huyện Châu Đức */
            organization: string | null;
            /** @description When it was signed, as the signer's computer said. */
            signedAt: components["schemas"]["Instant"] | null;
            /** @description Whether the bytes are still those that were signed. Who issued the certificate is not checked. */
            integrity: components["schemas"]["Integrity"];
        };
        EvidenceView: {
            id: components["schemas"]["UUID"];
            /** @example Kế hoạch CCHC năm 2018.pdf */
            name: string;
            /** @example application/pdf */
            mediaType: string;
            /** Format: int64 */
            size: number;
            sha256: string;
            kind: components["schemas"]["EvidenceKind"];
            /** @example 05/KH-UBND */
            documentNumber: string | null;
            issuer: string | null;
            issuedOn: components["schemas"]["LocalDate"] | null;
            /** @description Why it counts although it was not issued in the year. */
            dateExplanation: string | null;
            /**
             * @description Section and page.
             * @example Mục II, trang 3
             */
            pointer: string | null;
            uploadedBy: components["schemas"]["PersonView"];
            uploadedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Of the bytes, counted from 1; name and details change without.
             */
            revision: number;
            /**
             * @description Where the document is in another system; its bytes are this text then.
             * @example https://qlvb.example.vn/vb/412
             */
            url: string | null;
            /**
             * Format: int64
             * @description Other documents with the same bytes, among those that the caller may know of.
             */
            duplicates: number;
            preview: components["schemas"]["EvidencePreview"] | null;
            scan: components["schemas"]["EvidenceScan"] | null;
            signatures: components["schemas"]["EvidenceSignature"][];
        };
        EvidenceWords: {
            name: string;
            kind: components["schemas"]["EvidenceKind"];
            /**
             * Format: int32
             * @description Of the bytes, counted from 1.
             */
            revision: number;
            sha256: string;
            documentNumber: string | null;
            issuer: string | null;
            issuedOn: components["schemas"]["LocalDate"] | null;
            dateExplanation: string | null;
            pointer: string | null;
        };
        ExampleFileView: {
            id: components["schemas"]["UUID"];
            /**
             * @description Of the file, composed (NFC).
             * @example Báo cáo mẫu.docx
             */
            name: string;
            /**
             * @description By content, with the name as a hint.
             * @example application/pdf
             */
            mediaType: string;
            /** Format: int64 */
            size: number;
        };
        ExplainLeaf: {
            /** @example 3.2.2 */
            code: string;
            text: string;
            evidence?: string[] | null;
        };
        ExplainSheet: {
            leaves: components["schemas"]["ExplainLeaf"][];
        };
        ExtendSelfScoring: {
            dueAt: components["schemas"]["Instant"];
            reason: string;
        };
        ExtensionView: {
            unit: string;
            dueAt: components["schemas"]["Instant"];
        };
        FaultyFile: {
            sha256: string;
            /** Format: int64 */
            size: number;
            uses: components["schemas"]["FileUse"][];
        };
        FigureImportView: {
            /** @description Everything that keeps the table from being stored; empty if it can be. */
            faults: components["schemas"]["WorkbookFault"][];
            /** @description Whether it was stored; false in a dry run or where there are faults. */
            stored: boolean;
            /**
             * Format: int32
             * @description Number of rows read.
             */
            rows: number;
            /**
             * Format: int32
             * @description Number of units in rows without faults.
             */
            units: number;
            /**
             * Format: int32
             * @description Number of rows without faults that are filled in where the unit has entered nothing.
             */
            filled: number;
            /**
             * Format: int32
             * @description Number of rows without faults that only stand beside what the unit has entered.
             */
            kept: number;
        };
        FiguresView: {
            input: components["schemas"]["RuleInput"];
            source: string;
            /** @description The day of which the source tells. */
            asOf: components["schemas"]["LocalDate"];
            /** @description Who imported it. */
            byName: string;
            at: components["schemas"]["Instant"];
        };
        FileStoreView: {
            /**
             * @description folder or s3.
             * @example folder
             */
            kind: string;
            /** @description Whether it can be used now. */
            usable: boolean;
            /**
             * Format: int64
             * @description Different files.
             */
            files: number;
            /** Format: int64 */
            bytes: number;
            /** @description The last sweep of what nothing names; none before the first night. */
            lastSweep: components["schemas"]["FileSweepView"] | null;
        };
        FileSweepView: {
            night: components["schemas"]["LocalDate"];
            startedAt: components["schemas"]["Instant"];
            /** @description None for a sweep that goes on or was broken off. */
            finishedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description Files that were looked at.
             */
            seen: number;
            /** Format: int64 */
            deleted: number;
            /** Format: int64 */
            deletedBytes: number;
        };
        FileUse: {
            sha256: string;
            kind: components["schemas"]["FileUseKind"];
            name: string;
            unit: components["schemas"]["FileUseUnit"] | null;
            assessmentId: components["schemas"]["UUID"] | null;
            removed: boolean;
        };
        /**
         * @description DOCUMENT: evidence or explanation of a sheet; EARLIER: what such a document held before; SIGNED_REPORT: the unit's signed report; EXAMPLE: an example file of an index set.
         * @enum {string}
         */
        FileUseKind: "DOCUMENT" | "EARLIER" | "SIGNED_REPORT" | "EXAMPLE";
        FileUseUnit: {
            code: string;
            name: string;
        };
        FinalizeMany: {
            sheets?: string[] | null;
            group?: components["schemas"]["UnitGroup"] | null;
            minutesNumber: string;
            heldOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            votesFor: number;
            /** Format: int32 */
            votesTotal: number;
        };
        FinalizeSheet: {
            minutesNumber: string;
            heldOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            votesFor: number;
            /** Format: int32 */
            votesTotal: number;
        };
        Grade: {
            code: string;
            name: string;
            from: Decimal;
        };
        Group: {
            group: components["schemas"]["UnitGroup"];
            grades: components["schemas"]["CreateGrade"][];
        };
        Group1: {
            code?: components["schemas"]["UnitGroup"];
            name?: string;
            route?: string[];
        };
        HistoryDocument: {
            id: components["schemas"]["UUID"];
            name: string;
            kind: components["schemas"]["EvidenceKind"];
            /**
             * Format: int32
             * @description Which of its contents it was, from 1.
             */
            revision: number;
            sha256: string;
            documentNumber: string | null;
            issuer: string | null;
            issuedOn: components["schemas"]["LocalDate"] | null;
            pointer: string | null;
            /** @description Whether it can still be looked at; not what was removed before anybody was handed it. */
            readable: boolean;
        };
        HistoryLeaf: {
            code: string;
            self: components["schemas"]["StageView"] | null;
            district: components["schemas"]["StageView"] | null;
            province: components["schemas"]["StageView"] | null;
            reappraisal: components["schemas"]["StageView"] | null;
            evidence: components["schemas"]["HistoryDocument"][];
        };
        HistoryView: {
            id: components["schemas"]["UUID"];
            at: components["schemas"]["Instant"];
            status: components["schemas"]["AssessmentStatus"];
            leaves: components["schemas"]["HistoryLeaf"][];
        };
        HolderView: {
            /** @example unit */
            role: string;
            unit: components["schemas"]["UnitRef"] | null;
        };
        ImportFigures: {
            /** @description One file. */
            file: string[];
        };
        ImportIndexSet: {
            /** @description One file. */
            file: string[];
            /**
             * Format: uuid
             * @description A draft that the workbook replaces; left out, it becomes a new draft.
             */
            set?: string;
        };
        ImportNotApplicable: {
            /** @description One file. */
            file: string[];
        };
        ImportUnits: {
            title?: string | null;
            note?: string | null;
            unitGroups?: components["schemas"]["Group1"][] | null;
            units: components["schemas"]["Unit"][];
        };
        IndexSetArea: {
            code: string;
            name: string;
            maxScore: Decimal;
            criteria: components["schemas"]["IndexSetCriterion"][];
        };
        IndexSetChange: {
            kind: components["schemas"]["IndexSetChangeKind"];
            /** @description Code in the newer set; null for what was removed and for the set as a whole. */
            code: string | null;
            /** @description Code in the older set; null for what was added and for the set as a whole. */
            oldCode: string | null;
            /** @description Name of the area, criterion or leaf; empty for the set as a whole. */
            name: string;
            /** @description Name in the older set; null for what was added and for the set as a whole. */
            oldName: string | null;
            /** @description The older value: text, a number, or the JSON of a rule. */
            before: string | null;
            /** @description The newer value. */
            after: string | null;
        };
        /** @enum {string} */
        IndexSetChangeKind: "ADDED" | "REMOVED" | "MOVED" | "RENAMED" | "MAXIMUM" | "MINIMUM" | "RULE" | "SCORED_BY" | "DEPARTMENT" | "GUIDANCE" | "LEGAL_BASIS" | "EVIDENCE" | "EXAMPLE_FILES" | "TITLE" | "TOTAL" | "SURVEY" | "DECIMALS";
        IndexSetChangesView: {
            /** @description The older set. */
            from: components["schemas"]["IndexSetView"];
            /** @description The newer set. */
            to: components["schemas"]["IndexSetView"];
            changes: components["schemas"]["IndexSetChange"][];
        };
        IndexSetCriterion: {
            code: string;
            name: string;
            maxScore: Decimal;
            leaf: components["schemas"]["IndexSetLeaf"] | null;
            subCriteria: components["schemas"]["IndexSetLeaf"][];
        };
        IndexSetFault: {
            code: string;
            node: string;
            message: string;
        };
        IndexSetFaultsView: {
            faults: components["schemas"]["IndexSetFault"][];
        };
        IndexSetForm: {
            title: string;
            group: components["schemas"]["UnitGroup"];
            /** Format: int32 */
            year?: number;
            illustrative?: boolean;
            notice?: string | null;
            total: Decimal;
            survey: Decimal;
            /**
             * Format: int32
             * @description Decimals that scores are rounded to and entered with; left out or null, 10.
             */
            decimals?: number | null;
            areas: components["schemas"]["IndexSetFormArea"][];
        };
        IndexSetFormArea: {
            code: string;
            name: string;
            maxScore: Decimal;
            criteria: components["schemas"]["IndexSetFormCriterion"][];
        };
        IndexSetFormCriterion: {
            code: string;
            name: string;
            guidance?: string | null;
            legalBasis?: string | null;
            maxScore: Decimal;
            minScore?: Decimal | null;
            scoredBy?: components["schemas"]["ScoredBy"] | null;
            department?: string | null;
            evidence?: string | null;
            /** @description Ids of uploaded example files, in their order. */
            exampleFiles?: string[] | null;
            rule?: components["schemas"]["ScoringRule"] | null;
            subCriteria?: components["schemas"]["IndexSetFormLeaf"][] | null;
            leaf?: boolean;
        };
        IndexSetFormLeaf: {
            code: string;
            name: string;
            guidance?: string | null;
            legalBasis?: string | null;
            maxScore: Decimal;
            minScore?: Decimal | null;
            scoredBy?: components["schemas"]["ScoredBy"] | null;
            department?: string | null;
            evidence?: string | null;
            /** @description Ids of uploaded example files, in their order. */
            exampleFiles?: string[] | null;
            rule?: components["schemas"]["ScoringRule"] | null;
        };
        IndexSetImportView: {
            /** @description Everything that keeps the workbook from being a set; empty if it can be stored. */
            faults: components["schemas"]["WorkbookFault"][];
            /** @description What was understood in a way that somebody should look at. */
            warnings: components["schemas"]["WorkbookFault"][];
            /** @description The draft that was stored; null in a dry run or where there are faults. */
            set: components["schemas"]["IndexSetView"] | null;
            /**
             * Format: int32
             * @description Number of areas read.
             */
            areas: number;
            /**
             * Format: int32
             * @description Number of leaves read.
             */
            leaves: number;
        };
        IndexSetLeaf: {
            code: string;
            name: string;
            guidance: string | null;
            legalBasis: string | null;
            maxScore: Decimal;
            minScore: Decimal | null;
            scoredBy: components["schemas"]["ScoredBy"] | null;
            department: string | null;
            evidence: string | null;
            exampleFiles: components["schemas"]["ExampleFileView"][];
            rule: components["schemas"]["ScoringRule"] | null;
        };
        /** @enum {string} */
        IndexSetStatus: "DRAFT" | "ISSUED" | "SUPERSEDED";
        IndexSetTree: {
            /** Format: int32 */
            year: number;
            /** @description True for sets written for demonstration; never an official text. */
            illustrative: boolean;
            title: string;
            /**
             * Format: int64
             * @description Grows with every change of a draft; its entity tag.
             */
            version: number;
            decisionDate: components["schemas"]["LocalDate"];
            /** @description Declared total in points, usually 100. */
            total: Decimal;
            decisionNumber: string;
            /**
             * Format: int32
             * @description Number of leaves.
             */
            leaves: number;
            /**
             * Format: int32
             * @description Decimals that scores are rounded to and entered with, 0 to 10.
             */
            decimals: number;
            /** @description Points of the total that the survey gives. */
            survey: Decimal;
            /** @description When the draft was written last. */
            changedAt: components["schemas"]["Instant"];
            id: components["schemas"]["UUID"];
            /** @description The set that this one began as a copy of. */
            basedOn: components["schemas"]["UUID"];
            group: components["schemas"]["UnitGroup"];
            status: components["schemas"]["IndexSetStatus"];
            changedByName: string;
            notice: string | null;
            areas: components["schemas"]["IndexSetArea"][];
        };
        IndexSetTrialGap: {
            leaf: string;
            name: string;
            maxScore: Decimal;
            /**
             * Format: int32
             * @description Units without data for it.
             */
            units: number;
        };
        IndexSetTrialResult: {
            points: Decimal;
            /** @description The applicable maximum. */
            maximum: Decimal;
            /** @description In percent, 10 decimals; null where nothing applies. */
            index: Decimal | null;
            /** Format: int32 */
            rank: number | null;
            grade: string | null;
        };
        IndexSetTrialUnit: {
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            before: components["schemas"]["IndexSetTrialResult"];
            after: components["schemas"]["IndexSetTrialResult"];
            /**
             * Format: int32
             * @description Places won, above 0, or lost; null where the unit is not ranked.
             */
            placesWon: number | null;
        };
        IndexSetTrialView: {
            campaign: components["schemas"]["CampaignRef"];
            /** @description Id of the set on trial. */
            indexSet: components["schemas"]["UUID"];
            /** @description Units whose set has the group of the one on trial; sheets that were withdrawn are left out. */
            units: components["schemas"]["IndexSetTrialUnit"][];
            /** @description Leaves that count 0 for some unit because the campaign has nothing to compute them from. */
            gaps: components["schemas"]["IndexSetTrialGap"][];
        };
        IndexSetView: {
            id: components["schemas"]["UUID"];
            title: string;
            group: components["schemas"]["UnitGroup"];
            /** Format: int32 */
            year: number;
            status: components["schemas"]["IndexSetStatus"];
            /** @description Declared total in points, usually 100. */
            total: Decimal;
            /** @description Points of the total that the survey gives. */
            survey: Decimal;
            /**
             * Format: int32
             * @description Decimals that scores are rounded to and entered with, 0 to 10.
             */
            decimals: number;
            /** @description True for sets written for demonstration; never an official text. */
            illustrative: boolean;
            decisionNumber: string | null;
            decisionDate: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @description Number of leaves.
             */
            leaves: number;
            /** @description The set that this one began as a copy of. */
            basedOn: components["schemas"]["UUID"] | null;
            /** @description When the draft was written last. */
            changedAt: components["schemas"]["Instant"] | null;
            changedByName: string | null;
            /**
             * Format: int64
             * @description Grows with every change of a draft; its entity tag.
             */
            version: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        Integrity: "INTACT" | "EXTENDED" | "BROKEN" | "UNREADABLE";
        IntegrityCheckPerson: {
            username: string;
            name: string;
        };
        IntegrityCheckView: {
            id: components["schemas"]["UUID"];
            startedBy: components["schemas"]["IntegrityCheckPerson"];
            startedAt: components["schemas"]["Instant"];
            /** @description None while it goes on. */
            finishedAt: components["schemas"]["Instant"] | null;
            /**
             * Format: int64
             * @description Files when it began.
             */
            total: number;
            /** Format: int64 */
            totalBytes: number;
            /**
             * Format: int64
             * @description Files that were read so far.
             */
            checked: number;
            /** Format: int64 */
            checkedBytes: number;
            /**
             * Format: int64
             * @description Number of all missing files.
             */
            missingCount: number;
            /**
             * Format: int64
             * @description Number of all damaged files.
             */
            damagedCount: number;
            /** @description Files that are not in the store, at most 100. */
            missing: components["schemas"]["FaultyFile"][];
            /** @description Files whose bytes are others than when they came, at most 100. */
            damaged: components["schemas"]["FaultyFile"][];
        };
        IssueIndexSet: {
            decisionNumber: string;
            decisionDate: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Kind: "MERGED" | "SPLIT" | "RENAMED";
        /** @enum {string} */
        Kind1: "DONE" | "RETURNED" | "REVIEWED" | "TAKEN_BACK";
        LeafCellView: {
            /**
             * Format: int64
             * @description For If-Match of the next save, and for an agreement.
             */
            version: number;
            self: components["schemas"]["StageView"] | null;
            district: components["schemas"]["StageView"] | null;
            province: components["schemas"]["StageView"] | null;
            reappraisal: components["schemas"]["StageView"] | null;
            /** @description The stage that the caller appraises in now. */
            stage: components["schemas"]["Stage"] | null;
            /** @description Whether that stage holds a decision. */
            decided: boolean;
            /** @description The newest request for a supplement. */
            request: components["schemas"]["SupplementRequestView"] | null;
            /** @description The newest objection. */
            objection: components["schemas"]["ObjectionView"] | null;
            /**
             * Format: int32
             * @description Documents linked to the leaf.
             */
            documents: number;
            /** @description What the caller may do to the leaf now. */
            allowed: string[];
        };
        LeafDutyOrder: {
            /** @example 3.2.2 */
            leaf: string;
            /** @example Bộ phận Một cửa */
            room?: string | null;
            /** @description User name of one of the unit's people. */
            username?: string | null;
            /** @description The last day to be done; needs a room or a person. */
            dueOn?: components["schemas"]["LocalDate"] | null;
        };
        LeafMarkOrder: {
            /** @example 3.2.2 */
            leaf: string;
            kind: components["schemas"]["Kind1"];
            /** @description Needed to send a leaf back. */
            remark?: string | null;
            /**
             * Format: int64
             * @description The leaf's version that was looked at.
             */
            version: number;
        };
        LeafMarkView: {
            kind: components["schemas"]["Kind1"];
            remark: string | null;
            /** @description Whether the unit's score or evidence has changed since. */
            changedSince: boolean;
            by: string;
            byName: string;
            at: components["schemas"]["Instant"];
        };
        LeafView: {
            /** @example 3.2.2 */
            code: string;
            name: string;
            /** @description Code of the area. */
            area: string;
            /** @description Code of the criterion; the leaf's own where it is a criterion itself. */
            criterion: string;
            guidance: string | null;
            legalBasis: string | null;
            exampleFiles: components["schemas"]["ExampleFileView"][];
            /** @description Greatest points inside the total; 0 for a bonus leaf. */
            maxScore: Decimal;
            minScore: Decimal;
            /** @description Greatest points that may be entered: maxScore, or the cap of a bonus. */
            enterableMax: Decimal;
            /**
             * Format: int32
             * @description Decimals that a score is rounded to and entered with, 0 to 10.
             */
            decimals: number;
            rule: components["schemas"]["ScoringRule"];
            scoredBy: components["schemas"]["ScoredBy"];
            /** @description Department whose team members appraise the leaf. */
            department: string;
            evidenceExpected: string | null;
            notApplicable: boolean;
            /**
             * Format: int64
             * @description For If-Match of the next save.
             */
            version: number;
            self: components["schemas"]["StageView"] | null;
            district: components["schemas"]["StageView"] | null;
            province: components["schemas"]["StageView"] | null;
            reappraisal: components["schemas"]["StageView"] | null;
            /** @description Reappraisal score, else province score; null until known. */
            finalScore: Decimal | null;
            /** @description The newest request for a supplement; null also in the answer to a save. */
            request: components["schemas"]["SupplementRequestView"] | null;
            /** @description The newest objection; null also in the answer to a save. */
            objection: components["schemas"]["ObjectionView"] | null;
            /** @description The unit's newest request that the leaf be left out; null also in the answer to a save. */
            notApplicableRequest: components["schemas"]["NotApplicableRequestView"] | null;
            /** @description Figures that another agency gave for the leaf, a proposal beside what the unit enters; null also in the answer to a save. */
            figures: components["schemas"]["FiguresView"] | null;
            /** @description Documents linked to the leaf, oldest first; null in the answer to a save, which reads none. */
            evidence: components["schemas"]["EvidenceView"][] | null;
            /** @description What the caller may do to the leaf now; null in the answer to a save, which does not change it. */
            allowed: string[] | null;
        };
        /** @enum {string} */
        Level: "DISTRICT" | "PROVINCE";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        LookedAtLeaf: {
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description The leaf's version that the agreement is based on.
             */
            version: number;
        };
        MarkLeaves: {
            marks: components["schemas"]["LeafMarkOrder"][];
        };
        MatrixArea: {
            code: string;
            name: string;
        };
        MatrixTable: {
            group: components["schemas"]["UnitGroup"];
            title: string;
            areas: components["schemas"]["MatrixArea"][];
            grades: components["schemas"]["Grade"][];
            rows: components["schemas"]["UnitResult"][];
        };
        MatrixView: {
            run: components["schemas"]["UUID"];
            campaign: components["schemas"]["CampaignRef"];
            /** @description True where the campaign or a set is illustrative only. */
            demonstration: boolean;
            digest: string;
            computedAt: components["schemas"]["Instant"];
            tieBreak: components["schemas"]["TieBreak"];
            capAtHundred: boolean;
            tables: components["schemas"]["MatrixTable"][];
        };
        MeView: {
            /** @example x26506 */
            username: string;
            name: string;
            /** @example unit-head */
            roles: string[];
            unit: components["schemas"]["UnitRef"] | null;
            /** @description True where all data are illustrative. */
            demonstration: boolean;
        };
        Member: {
            /** @description Keycloak's user name. */
            username: string;
            name: string;
            /** @description Code of the agency that sent the member; nobody appraises the own agency. */
            department: string;
            grants?: components["schemas"]["TeamGrant"][] | null;
            conflicts?: components["schemas"]["TeamConflict"][] | null;
        };
        MinutesView: {
            number: string;
            heldOn: components["schemas"]["LocalDate"];
            /** Format: int32 */
            votesFor: number;
            /** Format: int32 */
            votesTotal: number;
        };
        MovedSheet: {
            id: components["schemas"]["UUID"];
            unit: components["schemas"]["UnitRef"];
            status: components["schemas"]["AssessmentStatus"];
        };
        MovedView: {
            /** Format: int32 */
            moved: number;
            sheets: components["schemas"]["MovedSheet"][];
        };
        NameSuccessors: {
            kind: components["schemas"]["Kind"];
            effectiveOn: components["schemas"]["LocalDate"];
            successors: string[];
        };
        NotApplicableImportView: {
            /** @description Everything that keeps the table from being stored; empty if it can be. */
            faults: components["schemas"]["WorkbookFault"][];
            /** @description Whether it was stored; false in a dry run or where there are faults. */
            stored: boolean;
            /**
             * Format: int32
             * @description Number of rows read.
             */
            rows: number;
            /**
             * Format: int32
             * @description Number of units in rows without faults.
             */
            units: number;
            /**
             * Format: int32
             * @description Number of rows without faults that say something new.
             */
            added: number;
        };
        NotApplicableItemView: {
            /** @description Id of the sheet. */
            assessment: components["schemas"]["UUID"];
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            status: components["schemas"]["AssessmentStatus"];
            leaf: string;
            /** @description Null for a leaf that went when another index set took the place of the sheet's. */
            leafName: string | null;
            request: components["schemas"]["NotApplicableRequestView"];
            /** @description "decide" where the caller decides and nobody has yet. */
            allowed: string[];
        };
        NotApplicableRequestView: {
            id: components["schemas"]["UUID"];
            reason: string;
            state: components["schemas"]["State1"];
            askedBy: string;
            askedAt: components["schemas"]["Instant"];
            decisionReason: string | null;
            decidedBy: string | null;
            decidedAt: components["schemas"]["Instant"] | null;
        };
        NotApplicableUnitsView: {
            units: components["schemas"]["NotApplicableView"][];
        };
        NotApplicableView: {
            unit: string;
            indexSet: components["schemas"]["UUID"];
            codes: string[];
            leaves: string[];
        };
        ObjectionView: {
            text: string;
            evidence: string[];
            by: string;
            at: components["schemas"]["Instant"];
            /** @description Whether the second pass has decided about it. */
            decided: boolean;
        };
        OpenCorrection: {
            groups: components["schemas"]["UnitGroup"][];
            reason: string;
        };
        OpenSheet: {
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            status: components["schemas"]["AssessmentStatus"];
            /** @description Whether the unit is ranked, so that it holds up the submission. */
            ranked: boolean;
        };
        /** @enum {string} */
        Outlier: "BELOW" | "ABOVE";
        PageAffectedScore: {
            items: components["schemas"]["AffectedScore"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageAppraisalItemView: {
            items: components["schemas"]["AppraisalItemView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageAuditEventView: {
            items: components["schemas"]["AuditEventView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageBlockedFileView: {
            items: components["schemas"]["BlockedFileView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageCampaignView: {
            items: components["schemas"]["CampaignView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageCriterionUnitView: {
            items: components["schemas"]["CriterionUnitView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageDelayView: {
            items: components["schemas"]["DelayView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageDistrict: {
            items: components["schemas"]["ProgressDistrict"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageEvidenceDocumentView: {
            items: components["schemas"]["EvidenceDocumentView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageEvidencePageView: {
            items: components["schemas"]["EvidencePageView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageGroup: {
            items: components["schemas"]["UnitGroupView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageIndexSetView: {
            items: components["schemas"]["IndexSetView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageIntegrityCheckView: {
            items: components["schemas"]["IntegrityCheckView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageNotApplicableItemView: {
            items: components["schemas"]["NotApplicableItemView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PagePublicationView: {
            items: components["schemas"]["PublicationView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageReceiptView: {
            items: components["schemas"]["ReceiptView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageRevisionView: {
            items: components["schemas"]["RevisionView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageSignedReportView: {
            items: components["schemas"]["SignedReportView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageSummary: {
            items: components["schemas"]["AssessmentSummary"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageSummary1: {
            items: components["schemas"]["RankingRunSummary"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageSurveyPointsView: {
            items: components["schemas"]["SurveyPointsView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PageUnitView: {
            items: components["schemas"]["UnitView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        Participant: {
            unit: string;
            indexSet: components["schemas"]["UUID"];
            route?: components["schemas"]["Level"][] | null;
            treatment?: components["schemas"]["Treatment"] | null;
        };
        PersonView: {
            username: string;
            name: string;
        };
        Phase: {
            kind: components["schemas"]["PhaseKind"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            /** Format: int32 */
            graceMinutes?: number | null;
        };
        /** @enum {string} */
        PhaseKind: "SELF_SCORING" | "DISTRICT_APPRAISAL" | "PROVINCE_APPRAISAL" | "EXPLANATION" | "REAPPRAISAL";
        PhaseView: {
            kind: components["schemas"]["PhaseKind"];
            opensAt: components["schemas"]["Instant"];
            closesAt: components["schemas"]["Instant"];
            /** Format: int32 */
            graceMinutes: number;
        };
        /** @enum {string} */
        Preview: "PENDING" | "READY" | "TEXT" | "UNSUPPORTED" | "ENCRYPTED" | "FAILED" | "BLOCKED";
        PreviewSupersession: {
            from: components["schemas"]["UUID"];
            to: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        PrintFormat: "docx" | "pdf";
        ProblemFault: {
            field?: string;
            leaf?: string;
            sheet?: string;
            /**
             * Format: int32
             * @description Row of the file, from 1, the header included.
             */
            row?: number;
            column?: string;
            message: string;
        };
        /** @description RFC 9457 problem. Further members depend on the type. */
        ProblemView: {
            /** @example /problems/stale-version */
            type: string;
            /** @example Nội dung đã được người khác thay đổi */
            title: string;
            /**
             * Format: int32
             * @example 412
             */
            status: number;
            detail?: string;
            instance?: string;
            /** @description Request id, also in the server's log. */
            requestId?: string;
            errors: components["schemas"]["ProblemFault"][];
        };
        ProgressCount: {
            /** Format: int64 */
            units: number;
            statuses: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description Sheets whose holder is past the planned time, grace and extension included.
             */
            overdue: number;
            /** @description When the first of these were due; null where none is overdue. */
            overdueSince: components["schemas"]["Instant"] | null;
        };
        ProgressDistrict: {
            unit: components["schemas"]["UnitRef"];
            count: components["schemas"]["ProgressCount"];
        };
        ProgressGroup: {
            group: components["schemas"]["UnitGroup"];
            count: components["schemas"]["ProgressCount"];
        };
        ProgressView: {
            campaign: components["schemas"]["UUID"];
            /** @description When this was read. */
            at: components["schemas"]["Instant"];
            /** @description All sheets. */
            all: components["schemas"]["ProgressCount"];
            groups: components["schemas"]["ProgressGroup"][];
        };
        PublicGroup: {
            group: components["schemas"]["UnitGroup"];
            name: string;
            /** Format: int32 */
            version: number;
            /** @description Why earlier results were corrected; null for version 1. */
            reason: string | null;
            decision: components["schemas"]["DecisionView"];
            publishedAt: components["schemas"]["Instant"];
        };
        PublicResults: {
            /** Format: int32 */
            year: number;
            title: string;
            /** @description True where everything in it is illustrative. */
            demonstration: boolean;
            /** @description When the latest of the groups was published. */
            publishedAt: components["schemas"]["Instant"];
            /** @description The decision of the latest publication. */
            decision: components["schemas"]["DecisionView"];
            /**
             * Format: int32
             * @description The highest version among the groups.
             */
            version: number;
            groups: components["schemas"]["PublicGroup"][];
            results: components["schemas"]["UnitResult"][];
        };
        PublicYear: {
            /** Format: int32 */
            year: number;
            title: string;
            demonstration: boolean;
            groups: components["schemas"]["PublicGroup"][];
        };
        PublicationGroupView: {
            group: components["schemas"]["UnitGroup"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            supersedes: number | null;
            reason: string | null;
        };
        PublicationView: {
            id: components["schemas"]["UUID"];
            campaign: components["schemas"]["CampaignRef"];
            rankingRun: components["schemas"]["UUID"];
            decision: components["schemas"]["DecisionView"];
            /**
             * Format: int32
             * @description The highest version among its groups; above 1 it is a correction.
             */
            version: number;
            groups: components["schemas"]["PublicationGroupView"][];
            publishedBy: string;
            publishedAt: components["schemas"]["Instant"];
        };
        PublishRun: {
            rankingRun: components["schemas"]["UUID"];
            decisionNumber: string;
            decisionDate: components["schemas"]["LocalDate"];
        };
        RankingDecision: {
            kind: components["schemas"]["RunStatus"];
            decisionNumber: string | null;
            reason: string | null;
            by: string;
            at: components["schemas"]["Instant"];
        };
        RankingRunGroup: {
            group: components["schemas"]["UnitGroup"];
            status: components["schemas"]["RunStatus"];
            correctionReason: string | null;
        };
        RankingRunSummary: {
            id: components["schemas"]["UUID"];
            campaign: components["schemas"]["CampaignRef"];
            groups: components["schemas"]["UnitGroup"][];
            status: components["schemas"]["RunStatus"];
            /** @description What became of each group: a later run may have replaced a part. */
            groupStatuses: components["schemas"]["RankingRunGroup"][];
            /** @description SHA-256 of the canonical inputs; approval is bound to it. */
            digest: string;
            /** @description True where a set is illustrative only. */
            illustrative: boolean;
            /**
             * Format: int32
             * @description Ranked units whose sheet was open: with any the run cannot be submitted.
             */
            openSheets: number;
            computedBy: string;
            computedAt: components["schemas"]["Instant"];
            /** @description What the caller may do now. */
            allowed: string[];
        };
        RankingRunView: {
            computedBy: string;
            computedAt: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Ranked units whose sheet was open: with any the run cannot be submitted.
             */
            openSheets: number;
            /** @description What the caller may do now. */
            allowed: string[];
            /** @description SHA-256 of the canonical inputs; approval is bound to it. */
            digest: string;
            campaign: components["schemas"]["CampaignRef"];
            groups: components["schemas"]["UnitGroup"][];
            /** @description True where a set is illustrative only. */
            illustrative: boolean;
            id: components["schemas"]["UUID"];
            /** @description What became of each group: a later run may have replaced a part. */
            groupStatuses: components["schemas"]["RankingRunGroup"][];
            status: components["schemas"]["RunStatus"];
            missing: components["schemas"]["OpenSheet"][];
            withdrawn: components["schemas"]["WithdrawnUnit"][];
            /** @description Applicable survey leaves without points: they count 0 and keep their maximum. */
            missingSurvey: components["schemas"]["WithoutSurveyPoints"][];
            decisions: components["schemas"]["RankingDecision"][];
            /** @description By group and rank; units whose sheet is open or withdrawn have none. */
            results: components["schemas"]["UnitResult"][];
        };
        /** @enum {string} */
        Reason: "BROKEN" | "TIME" | "MEMORY" | "OUTPUT" | "CRASH";
        ReceiptView: {
            /**
             * Format: int32
             * @description The n-th submission of the sheet, from 1.
             */
            number: number;
            at: components["schemas"]["Instant"];
            /** @description User name of who submitted. */
            by: string;
            byName: string;
            /**
             * @description SHA-256 of the canonical JSON that getReceiptContent gives out.
             * @example 9f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d641ce
             */
            digest: string;
            /** @description Whether the head confirmed just this content by its digest. */
            confirmed: boolean;
            totals: components["schemas"]["SubmittedTotals"];
            /** @description Codes of leaves that are not as in the submission before; null for the first submission. */
            changed: string[] | null;
        };
        Remarks: {
            /** @description Difficulties and obstacles (khó khăn, vướng mắc). */
            difficulties: string | null;
            /** @description Proposals and requests (đề xuất, kiến nghị). */
            proposals: string | null;
        };
        RemarksView: {
            difficulties: string | null;
            proposals: string | null;
            /**
             * Format: int64
             * @description 0 where nothing has been saved yet.
             */
            version: number;
            by: components["schemas"]["PersonView"] | null;
            at: components["schemas"]["Instant"] | null;
        };
        ReplaceEvidence: {
            /** @description A complete upload of the caller's to this sheet. */
            upload?: components["schemas"]["UUID"] | null;
            link?: components["schemas"]["DocumentLink"] | null;
        };
        /** @enum {string} */
        ResultsState: "OPEN" | "SUBMITTED" | "APPROVED" | "PUBLISHED";
        ReturnSheet: {
            reason: string;
            /** @description Until when the unit may score itself again; without it three days, at 17:00, where self scoring would end before. */
            dueAt?: components["schemas"]["Instant"] | null;
        };
        RevisionView: {
            /**
             * Format: int64
             * @description The leaf's version that it became.
             */
            version: number;
            stage: components["schemas"]["Stage"];
            /** @description What the stage held before; null where this is the first. */
            before: components["schemas"]["StageView"] | null;
            /** @description What the stage held from then on. */
            after: components["schemas"]["StageView"];
        };
        RuleTrialFault: {
            field: string;
            message: string;
        };
        RuleTrialResult: {
            trial: components["schemas"]["TrialScoreView"] | null;
            faults: components["schemas"]["RuleTrialFault"][];
        };
        RuleTrialView: {
            /** @description What keeps the rule from being issued; with any, nothing is tried. */
            faults: components["schemas"]["RuleTrialFault"][];
            /** @description One result for each input, in the same order. */
            results: components["schemas"]["RuleTrialResult"][];
        };
        /** @enum {string} */
        RunStatus: "SUPERSEDED" | "SENT_BACK" | "COMPUTED" | "SUBMITTED" | "APPROVED" | "PUBLISHED";
        SaveRemarks: {
            /** @description Difficulties and obstacles (khó khăn, vướng mắc); a line is a paragraph of the report. */
            difficulties?: string | null;
            /** @description Proposals and requests (đề xuất, kiến nghị); a line is a paragraph of the report. */
            proposals?: string | null;
        };
        /** @enum {string} */
        Scan: "NOT_CONFIGURED" | "PENDING" | "CLEAN" | "INFECTED" | "FAILED";
        /** @enum {string} */
        ScoredBy: "SELF" | "HOME_AFFAIRS" | "SURVEY";
        /** @description How a leaf gets its points; docs/rules.md tells what each type does. */
        ScoringRule: components["schemas"]["BandsRule"] | components["schemas"]["BestOfRule"] | components["schemas"]["BonusRule"] | components["schemas"]["CasesRule"] | components["schemas"]["ChecklistRule"] | components["schemas"]["DeductionRule"] | components["schemas"]["FromSurveyRule"] | components["schemas"]["LevelsRule"] | components["schemas"]["ManualRule"] | components["schemas"]["PerOccurrenceRule"] | components["schemas"]["RatioRule"] | components["schemas"]["RelativeToBestRule"];
        SendBackRun: {
            reason: string;
        };
        SendFigures: {
            /**
             * @description Code of the unit, or its name.
             * @example X26506
             */
            unit: string;
            /**
             * @description Code of a leaf that the unit scores itself, by figures.
             * @example 3.2.2
             */
            leaf: string;
            /**
             * @description Input in the form of the leaf's rule: a and b, or value. Other rules take no figures.
             * @example {
             *       "a": 4318,
             *       "b": 4231
             *     }
             */
            input: components["schemas"]["RuleInput"];
            /** @description The agency or system that the figures come from. */
            source: string;
            /** @description The day of which the source tells; from the year 2000 on, not after today. */
            asOf: components["schemas"]["LocalDate"];
        };
        SetNotApplicable: {
            codes: string[];
            reason: string;
        };
        SetParticipants: {
            participants: components["schemas"]["Participant"][];
        };
        SetTeam: {
            members: components["schemas"]["Member"][];
        };
        SheetArea: {
            code: string;
            name: string;
            maxScore: Decimal;
            criteria: components["schemas"]["SheetCriterion"][];
        };
        SheetCriterion: {
            code: string;
            name: string;
            maxScore: Decimal;
        };
        SheetIndexSet: {
            id: components["schemas"]["UUID"];
            title: string;
            illustrative: boolean;
            notice: string | null;
            /** @description When it took the place of another set; null where it is the sheet's first. */
            since: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        Show: "PENDING" | "DECIDED" | "DIFFERING" | "OUTLIER";
        SignedReportView: {
            /**
             * Format: int32
             * @description The n-th of the sheet, from 1; the last one counts.
             */
            number: number;
            /** @example Báo cáo tự đánh giá (đã ký).pdf */
            name: string;
            /** @example application/pdf */
            mediaType: string;
            /** Format: int64 */
            size: number;
            sha256: string;
            at: components["schemas"]["Instant"];
            /** @description User name of who attached it. */
            by: string;
            byName: string;
            /** @description Whether malware or the mark of a state secret was found in it: its bytes are given to nobody, another one is to be attached. */
            blocked: boolean;
        };
        SpreadView: {
            /** Format: int64 */
            scored: number;
            lower: Decimal | null;
            median: Decimal | null;
            upper: Decimal | null;
            /** @description A self score below lies apart; null where nothing does. */
            lowest: Decimal | null;
            /** @description A self score above lies apart; null where nothing does. */
            highest: Decimal | null;
        };
        /** @enum {string} */
        Stage: "SELF" | "DISTRICT" | "PROVINCE" | "REAPPRAISAL";
        StageView: {
            /** @description Points; null = not scored. */
            score: Decimal | null;
            /** @description Whether the score is what the rule gives for the input, and nobody's own. */
            byRule: boolean;
            /** @description Points that the rule gives for the input; null where there is none or it gives none. */
            proposed: Decimal | null;
            input: components["schemas"]["RuleInput"] | null;
            reason: string | null;
            explanation: string | null;
            evidenceIncomplete: boolean;
            /** @description Whether what the appraiser looked at has changed since; null for the unit's own stage and in the answer to a save. */
            changedSince: boolean | null;
            by: components["schemas"]["PersonView"];
            at: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        State: "OPEN" | "ANSWERED" | "LAPSED" | "CANCELLED";
        /** @enum {string} */
        State1: "OPEN" | "GRANTED" | "REFUSED" | "TAKEN_BACK";
        /** @enum {string} */
        Status: "SCORED" | "REQUEST_NA" | "PENDING";
        StepView: {
            /** @example return */
            action: string;
            from: components["schemas"]["AssessmentStatus"];
            to: components["schemas"]["AssessmentStatus"];
            reason: string | null;
            by: components["schemas"]["PersonView"];
            at: components["schemas"]["Instant"];
        };
        StreamingOutput: Record<string, never>;
        SubmissionDraft: {
            /** @description SHA-256 of the content: what the head confirms with submitAssessment. */
            digest: string;
            totals: components["schemas"]["SubmittedTotals"];
            /** @description What the report says beside the scores; the digest is of it, too. */
            remarks: components["schemas"]["Remarks"];
            /** @description Everything that keeps the sheet from being submitted. */
            lacks: components["schemas"]["SubmissionLack"][];
            /** @description Codes of leaves that are not as in the last submission; null before the first. */
            changed: string[] | null;
        };
        SubmissionLack: {
            leaf: string | null;
            message: string;
        };
        SubmissionView: {
            /** @description What the unit would hand in now; null for others and while the sheet is not the unit's. */
            draft: components["schemas"]["SubmissionDraft"] | null;
            /** @description The last submission. */
            receipt: components["schemas"]["ReceiptView"] | null;
            /** @description The signed report that counts. */
            signedReport: components["schemas"]["SignedReportView"] | null;
            /** @description attach-report where the caller may attach a signed report now. */
            allowed: string[];
        };
        SubmittedArea: {
            code: string;
            name: string;
            points: Decimal;
            maximum: Decimal;
            /** Format: int32 */
            scored: number;
            /** Format: int32 */
            applicable: number;
        };
        SubmittedTotals: {
            /** @description Points without bonus points. */
            points: Decimal;
            bonusPoints: Decimal;
            /** @description Greatest points of the leaves that apply. */
            maximum: Decimal;
            /**
             * Format: int32
             * @description Leaves that apply and are scored, those with 0 points among them.
             */
            scored: number;
            /**
             * Format: int32
             * @description Leaves that are scored with 0 points.
             */
            zero: number;
            /**
             * Format: int32
             * @description Leaves that apply and are not scored.
             */
            notScored: number;
            /** Format: int32 */
            notApplicable: number;
            /**
             * Format: int32
             * @description Documents linked to leaves that apply, each once.
             */
            documents: number;
            /** @description Areas with a leaf that the unit scores, in printed order. */
            areas: components["schemas"]["SubmittedArea"][];
        };
        SupersedeIndexSet: {
            from: components["schemas"]["UUID"];
            to: components["schemas"]["UUID"];
            /** @description Why; units read it. */
            reason: string;
            /** @description Until when units answer for scores that sheets lost while they are appraised; needed where the preview counts questions. */
            answerBy?: components["schemas"]["Instant"] | null;
            /** @description Of the preview that was read. */
            digest: string;
        };
        SupersededLeaf: {
            /** @description Null for a leaf that only the new set has. */
            before: string | null;
            /** @description Null for a leaf that the new set has no more. */
            after: string | null;
            name: string;
            /** @description What the leaf was called before; null where it kept its name or is new. */
            nameBefore: string | null;
            /** @description Whether rule, bounds and scorer stay, so that every score does. */
            kept: boolean;
            /**
             * Format: int64
             * @description Scores computed anew.
             */
            recomputed: number;
            /**
             * Format: int64
             * @description Scores to be entered anew.
             */
            cleared: number;
            /**
             * Format: int64
             * @description Scores that go with the leaf.
             */
            removed: number;
        };
        SupersededSet: {
            id: components["schemas"]["UUID"];
            title: string;
        };
        SupersededSheetView: {
            supersession: components["schemas"]["SupersessionView"];
            /** @description Affected scores of the stages that the caller sees, in printed order. */
            scores: components["schemas"]["AffectedScore"][];
        };
        SupersededUnitCodes: {
            unit: string;
            codes: string[];
        };
        /** @enum {string} */
        SupersessionEffect: "RECOMPUTED" | "CLEARED" | "REMOVED";
        SupersessionPreview: {
            from: components["schemas"]["IndexSetView"];
            to: components["schemas"]["IndexSetView"];
            /** @description SHA-256 of every effect; the supersession names it, so that it does what was read. */
            digest: string;
            /**
             * Format: int32
             * @description Sheets that get the new set; withdrawn ones keep the old.
             */
            sheets: number;
            /**
             * Format: int32
             * @description Requests to units for scores that sheets would lose while they are appraised.
             */
            questions: number;
            /** @description Leaves of either set that are not in the other just as they are, in printed order. */
            leaves: components["schemas"]["SupersededLeaf"][];
            /** @description What does not apply to units and has no counterpart in the new set. */
            dropped: components["schemas"]["SupersededUnitCodes"][];
            /** @description Leaves, by the new codes, that did not apply to units and now do. */
            applying: components["schemas"]["SupersededUnitCodes"][];
            /** @description Leaves, by the new codes, that applied to units and no longer do. */
            leftOut: components["schemas"]["SupersededUnitCodes"][];
            /**
             * Format: int32
             * @description Number of affected scores.
             */
            affected: number;
            /** @description The first 500 of them, by leaf and unit. */
            scores: components["schemas"]["AffectedScore"][];
        };
        SupersessionView: {
            /**
             * Format: int32
             * @description Counts the campaign's supersessions from 1.
             */
            number: number;
            from: components["schemas"]["SupersededSet"];
            to: components["schemas"]["SupersededSet"];
            reason: string;
            /**
             * Format: int64
             * @description Number of affected scores.
             */
            affected: number;
            byName: string;
            at: components["schemas"]["Instant"];
        };
        SupplementRequestView: {
            id: components["schemas"]["UUID"];
            level: components["schemas"]["Level"];
            remark: string;
            dueAt: components["schemas"]["Instant"];
            state: components["schemas"]["State"];
            /** @description Who asked; null for the unit, which answers the level and not the person. */
            askedBy: string | null;
            askedAt: components["schemas"]["Instant"];
            reply: string | null;
            closedBy: string | null;
            closedAt: components["schemas"]["Instant"] | null;
        };
        SurveyPointsImportView: {
            /** Format: int32 */
            accepted: number;
            /** Format: int32 */
            units: number;
            /** Format: int32 */
            leaves: number;
        };
        SurveyPointsView: {
            unit: components["schemas"]["UnitRef"];
            leaf: string;
            points: Decimal;
            /**
             * Format: int32
             * @description How many people answered.
             */
            n: number;
            by: string;
            at: components["schemas"]["Instant"];
        };
        TakenFiguresView: {
            /** @description Whether they were stored; false in a dry run. */
            stored: boolean;
            /**
             * Format: int32
             * @description Number of rows read.
             */
            rows: number;
            /**
             * Format: int32
             * @description Number of units in rows without faults.
             */
            units: number;
            /**
             * Format: int32
             * @description Number of rows without faults that are filled in where the unit has entered nothing.
             */
            filled: number;
            /**
             * Format: int32
             * @description Number of rows without faults that only stand beside what the unit has entered.
             */
            kept: number;
        };
        TeamConflict: {
            unit: string;
            reason: string;
        };
        TeamGap: {
            unit: string;
            unitName: string | null;
            leaves: string[];
        };
        TeamGrant: {
            /** @description Code of the unit; every unit without it. */
            unit?: string | null;
            /** @description Code of an area, criterion or leaf; every leaf without it. */
            node?: string | null;
        };
        TeamMemberView: {
            username: string;
            name: string;
            department: string;
            grants: components["schemas"]["TeamGrant"][];
            conflicts: components["schemas"]["TeamConflict"][];
        };
        TeamView: {
            members: components["schemas"]["TeamMemberView"][];
            /** @description Leaves of units that no member may appraise; empty when everything is covered. */
            gaps: components["schemas"]["TeamGap"][];
        };
        /** @enum {string} */
        TieBreak: "SHARED" | "SURVEY_POINTS" | "APPRAISED_POINTS";
        TimelineEntryView: {
            at: components["schemas"]["Instant"];
            /**
             * @description The move's action, or request, answer, cancel, lapse, object, request-not-applicable, grant-not-applicable, refuse-not-applicable, take-back-not-applicable, supersede.
             * @example submit
             */
            action: string;
            /** @description Status before a move. */
            from: components["schemas"]["AssessmentStatus"] | null;
            /** @description Status after a move. */
            to: components["schemas"]["AssessmentStatus"] | null;
            /** @description Code of the leaf that is meant; one that went with supersession 2 of the campaign ends in @2. */
            leaf: string | null;
            /** @description Reason, remark, reply or objection. */
            text: string | null;
            /** @description Who; null where the unit is told the level and not the person. */
            by: string | null;
        };
        /** @enum {string} */
        Treatment: "FULL" | "SCORED_NOT_RANKED" | "SURVEY_ONLY";
        TrialScoreView: {
            /** @description Points with up to 10 decimals; null when the rule alone gives none. */
            score: Decimal | null;
            outcome: components["schemas"]["Status"];
            workings: components["schemas"]["WorkingsLine"][];
        };
        TryIndexSet: {
            campaign: components["schemas"]["UUID"];
            indexSet: components["schemas"]["UUID"];
        };
        TryRule: {
            rule: components["schemas"]["ScoringRule"];
            maxScore: Decimal;
            minScore?: Decimal | null;
            /**
             * Format: int32
             * @description Decimals that a score is rounded to; left out or null, 10.
             */
            decimals?: number | null;
            /** @description Inputs in the form of the rule; null for none. */
            inputs: (components["schemas"]["RuleInput"] | null)[];
        };
        TryScore: {
            leafCode: string;
            /** @description Input in the form of the leaf's rule. */
            input?: components["schemas"]["RuleInput"] | null;
        };
        /** Format: uuid */
        UUID: string;
        UndoCarryForward: {
            /** @description Ids of drafts; all that stand beside leaves for null. */
            items?: string[] | null;
        };
        Unit: {
            code: string;
            name: string;
            group: components["schemas"]["UnitGroup"];
            parent?: string;
            certainty?: components["schemas"]["Certainty"];
        };
        UnitDetailView: {
            parent: components["schemas"]["UnitRef"];
            code: string;
            /**
             * Format: int64
             * @description Number of units under it.
             */
            children: number;
            name: string;
            certainty: string;
            /** @description First day of its existence; null = since before the records. */
            validFrom: components["schemas"]["LocalDate"];
            group: components["schemas"]["UnitGroup"];
            /** @description First day on which it no longer exists. */
            validTo: components["schemas"]["LocalDate"];
            predecessors: components["schemas"]["UnitStep"][];
            successors: components["schemas"]["UnitStep"][];
        };
        /** @enum {string} */
        UnitGroup: "DEPARTMENT" | "CENTRAL_AGENCY" | "DISTRICT" | "COMMUNE";
        UnitGroupView: {
            code: components["schemas"]["UnitGroup"];
            name: string;
            route: string[];
        };
        UnitImportView: {
            created: string[];
            updated: string[];
            /** Format: int32 */
            unchanged: number;
        };
        UnitPersonView: {
            username: string;
            name: string;
            room: string | null;
            active: boolean;
        };
        UnitRef: {
            /** @example X26506 */
            code: string;
            /** @example UBND phường 1 */
            name: string;
        };
        UnitResult: {
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            /** @description The set that the unit was scored by. */
            indexSet: components["schemas"]["UUID"];
            treatment: components["schemas"]["Treatment"];
            appraisedPoints: Decimal;
            surveyPoints: Decimal;
            bonusPoints: Decimal;
            deductionPoints: Decimal;
            /** @description The applicable maximum. */
            maximum: Decimal;
            /** @description In percent, 10 decimals; null where nothing applies. */
            index: Decimal | null;
            /**
             * Format: int32
             * @description Null where the unit is not ranked.
             */
            rank: number | null;
            /** @description Name of the class; null where the unit is not ranked. */
            grade: string | null;
            ranked: boolean;
            areas: components["schemas"]["AreaResult"][];
        };
        UnitStep: {
            unit: components["schemas"]["UnitRef"];
            kind: components["schemas"]["Kind"];
            effectiveOn: components["schemas"]["LocalDate"];
        };
        UnitView: {
            code: string;
            name: string;
            group: components["schemas"]["UnitGroup"];
            parent: components["schemas"]["UnitRef"] | null;
            /** @description First day of its existence; null = since before the records. */
            validFrom: components["schemas"]["LocalDate"] | null;
            /** @description First day on which it no longer exists. */
            validTo: components["schemas"]["LocalDate"] | null;
            certainty: string;
            /**
             * Format: int64
             * @description Number of units under it.
             */
            children: number;
        };
        UnitWorkLeaf: {
            code: string;
            /** @description Whether the unit works on it now. */
            open: boolean;
            /** @description Whether it is given to the caller, or to the caller's room and nobody in particular. */
            mine: boolean;
            room: string | null;
            username: string | null;
            /** @description Name of the person. */
            name: string | null;
            dueOn: components["schemas"]["LocalDate"] | null;
            /** @description The mark that holds now. */
            mark: components["schemas"]["LeafMarkView"] | null;
            /** @description Everything that was said, oldest first. */
            history: components["schemas"]["LeafMarkView"][];
        };
        UnitWorkView: {
            people: components["schemas"]["UnitPersonView"][];
            /** @description Every room that is named so far, in alphabetical order. */
            rooms: string[];
            /** @description assign, review: the head's; take, finish: everybody's of the unit. */
            allowed: string[];
            /** @description Leaves that the unit works on, or that anything was said of, in printed order. */
            leaves: components["schemas"]["UnitWorkLeaf"][];
        };
        UploadEvidence: {
            /** @description One file with its name. */
            file: string[];
            /** @description Codes of leaves, as several fields or with commas between them. */
            leafCodes: string[];
            /**
             * Format: uuid
             * @description The index set in which the codes were looked up; where the sheet has another one by now, nothing is added.
             */
            indexSet?: string;
            /** @description EVIDENCE unless said otherwise; EXPLANATION for an explanation given as a file. */
            kind?: string;
            documentNumber?: string;
            issuer?: string;
            /** Format: date */
            issuedOn?: string;
            /** @description Needed for evidence that was not issued in the year. */
            dateExplanation?: string;
            /** @description Section and page, for all the leaves. */
            pointer?: string;
            /** @description true for a state secret, which is refused. */
            secret?: string;
        };
        UploadExampleFile: {
            /** @description One file. */
            file: string[];
        };
        UploadView: {
            id: components["schemas"]["UUID"];
            /** @description Of the file as it will be kept, composed (NFC). */
            name: string;
            /**
             * Format: int64
             * @description Bytes of the whole file.
             */
            length: number;
            /**
             * Format: int64
             * @description Bytes that were received.
             */
            received: number;
            /** @description Until when the upload waits for its rest; every piece prolongs it. */
            expiresAt: components["schemas"]["Instant"];
        };
        WithReason: {
            reason: string;
        };
        WithdrawnUnit: {
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
        };
        WithoutSurveyPoints: {
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            leaves: string[];
        };
        WorkbookFault: {
            /** @description Empty in a text file. */
            sheet: string;
            /**
             * Format: int32
             * @description From 1; null for the whole sheet.
             */
            row: number | null;
            /** @description The letter over the column; null for a whole row or sheet. */
            column: string | null;
            message: string;
        };
        WorkingsLine: {
            text: string;
            value: string | null;
        };
        RuleBand: {
            from: Decimal;
            inclusive: boolean;
            points: Decimal;
        };
        BandsRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BANDS";
            a?: string | null;
            b?: string | null;
            value?: string | null;
            bands: components["schemas"]["RuleBand"][];
            whenNone?: ("FULL" | "ZERO" | "REQUEST_NA") | null;
            mayExceed?: boolean;
        };
        BestOfRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BEST_OF";
            alternatives: components["schemas"]["ScoringRule"][];
        };
        RuleKind: {
            code: string;
            text: string;
            points: Decimal;
        };
        BonusRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "BONUS";
            kinds: components["schemas"]["RuleKind"][];
            cap: Decimal;
        };
        RuleCase: {
            from: Decimal;
            inclusive: boolean;
            points?: Decimal | null;
            then?: "PROPORTIONAL" | null;
        };
        CasesRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CASES";
            a: string;
            b: string;
            cases: components["schemas"]["RuleCase"][];
            /** @enum {string} */
            whenNone: "FULL" | "ZERO" | "REQUEST_NA";
            mayExceed?: boolean;
        };
        RuleItem: {
            text: string;
            points: Decimal;
        };
        ChecklistRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CHECKLIST";
            items: components["schemas"]["RuleItem"][];
        };
        DeductionRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "DEDUCTION";
            start: Decimal;
            kinds: components["schemas"]["RuleKind"][];
            floor: Decimal;
        };
        FromSurveyRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FROM_SURVEY";
            scale: {
                [key: string]: Decimal;
            };
            groups: string[];
        };
        RuleLevel: {
            text: string;
            points: Decimal;
        };
        LevelsRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "LEVELS";
            levels: components["schemas"]["RuleLevel"][];
        };
        ManualRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MANUAL";
        };
        PerOccurrenceRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "PER_OCCURRENCE";
            kinds: components["schemas"]["RuleKind"][];
            cap: Decimal;
        };
        RatioRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RATIO";
            a: string;
            b: string;
            fullAt: Decimal;
            zeroBelow: Decimal;
            complement?: boolean;
            /** @enum {string} */
            whenNone: "FULL" | "ZERO" | "REQUEST_NA";
            mayExceed?: boolean;
        };
        RelativeToBestRule: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RELATIVE_TO_BEST";
            value: string;
            lessIsBetter?: boolean;
        };
        ChoiceInput: {
            level: number;
        };
        TicksInput: {
            ticked: number[];
        };
        FractionInput: {
            a: Decimal;
            b: Decimal;
        };
        AmountInput: {
            value: Decimal;
        };
        CountsInput: {
            counts: {
                [key: string]: Decimal;
            };
        };
        AlternativesInput: {
            alternatives: (components["schemas"]["RuleInput"] | null)[];
        };
        /** @description What is entered for a leaf, in the form of its rule: level for LEVELS; ticked for CHECKLIST; a and b for RATIO, CASES and BANDS of a fraction; value for BANDS of a value and RELATIVE_TO_BEST; counts for PER_OCCURRENCE, DEDUCTION and BONUS; alternatives for BEST_OF. FROM_SURVEY and MANUAL have none. */
        RuleInput: Record<string, unknown>;
    };
    responses: {
        /** @description /problems/bad-request, /problems/malformed-json, /problems/validation */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/unauthorized */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/forbidden */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/not-found */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/conflict, /problems/wrong-state, /problems/file-blocked, /problems/stale-digest, /problems/phase-closed */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/stale-version, /problems/upload-version */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/payload-too-large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/unsupported-media-type */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/invalid-score, /problems/index-set-faults, /problems/file-refused, /problems/import-refused, /problems/unmet-needs, /problems/idempotency-mismatch */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/precondition-required */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/checksum-mismatch */
        Problem460: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/internal */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/unavailable */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCriteria: {
        parameters: {
            query: {
                /** @description Id of the campaign. */
                campaign: components["schemas"]["UUID"];
                group?: components["schemas"]["UnitGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionItemView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCriterion: {
        parameters: {
            query: {
                /** @description Id of the campaign. */
                campaign: components["schemas"]["UUID"];
                /** @description Code of the district whose communes are meant. */
                district?: string;
                /** @description Units are compared within their group. */
                group: components["schemas"]["UnitGroup"];
                /** @description Id of the set that the units are scored by: their leaves have one rule. */
                indexSet: components["schemas"]["UUID"];
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Only units whose leaf stands like this. */
                show?: components["schemas"]["Show"];
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
                /** @description One of the statuses in which sheets are appraised. */
                status?: components["schemas"]["AssessmentStatus"];
            };
            header?: never;
            path: {
                leafCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    agreeByCriterion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                leafCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaign": "01a20ca8-ca5e-7e97-b427-133c1c5e79f6",
                 *       "sheets": [
                 *         {
                 *           "id": "01a20ca8-ca5e-7e97-b427-133c1c5e79f7",
                 *           "version": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AgreeSheets"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAppraisals: {
        parameters: {
            query: {
                /** @description Id of the campaign. */
                campaign: components["schemas"]["UUID"];
                /** @description Code of the district whose communes are meant. */
                district?: string;
                group?: components["schemas"]["UnitGroup"];
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Only sheets on which the caller has something left to decide. */
                pending?: boolean;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
                /** @description One of the statuses in which sheets are appraised. */
                status?: components["schemas"]["AssessmentStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAppraisalItemView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    agreeToScores: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leaves": [
                 *         "1.1"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AgreeLeaves"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    enterAppraisalScore: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UUID"];
                leafCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "input": {
                 *         "a": 100,
                 *         "b": 88
                 *       },
                 *       "reason": "Hai hồ sơ trễ hạn không được tính"
                 *     }
                 */
                "application/json": components["schemas"]["EnterAppraisal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeafView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                /** @description Id of the campaign. */
                campaign?: components["schemas"]["UUID"];
                /** @description Code of the district whose communes are meant. */
                district?: string;
                group?: components["schemas"]["UnitGroup"];
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
                status?: components["schemas"]["AssessmentStatus"];
                /** @description Code of the unit. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSummary"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    acceptAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    announceAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCarryForward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryForwardView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    carryForward: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leaves": "all"
                 *     }
                 */
                "application/json": components["schemas"]["CarryForward"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryForwardView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    confirmCarriedDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                itemId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dateExplanation": "Kế hoạch của giai đoạn, còn hiệu lực trong năm",
                 *       "pointer": "Mục III, trang 5"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmCarriedDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryForwardView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    undoCarryForward: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": null
                 *     }
                 */
                "application/json": components["schemas"]["UndoCarryForward"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryForwardView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Quá hạn tự chấm"
                 *     }
                 */
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEvidenceDocumentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": [
                 *         "Báo cáo công tác cải cách hành chính năm 2018"
                 *       ],
                 *       "leafCodes": [
                 *         "3.2.2"
                 *       ],
                 *       "kind": "EVIDENCE",
                 *       "documentNumber": "215/BC-UBND",
                 *       "issuer": "UBND phường 1",
                 *       "issuedOn": "2018-12-14",
                 *       "pointer": "Mục II, trang 3"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UploadEvidence"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDocumentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documents": [
                 *         {
                 *           "upload": "01a20ca8-ca5e-7e97-b427-133c1c5e79f9",
                 *           "leafCodes": [
                 *             "3.2.1",
                 *             "3.2.2"
                 *           ],
                 *           "kind": "EVIDENCE",
                 *           "documentNumber": "215/BC-UBND",
                 *           "issuer": "UBND phường 1",
                 *           "issuedOn": "2018-12-14",
                 *           "pointer": "Mục II, trang 3"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddEvidence"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedEvidenceView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEvidenceArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP as an attachment, made while it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadEvidenceArchive: {
        parameters: {
            query?: {
                ticket?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ZIP as an attachment, made while it is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createArchiveLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLinkView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match": string;
            };
            path: {
                evidenceId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "EVIDENCE",
                 *       "documentNumber": "215/BC-UBND",
                 *       "issuer": "UBND phường 1",
                 *       "issuedOn": "2018-12-14",
                 *       "links": [
                 *         {
                 *           "leaf": "3.2.1",
                 *           "pointer": "Mục I, trang 1"
                 *         },
                 *         {
                 *           "leaf": "3.2.2",
                 *           "pointer": "Mục II, trang 3"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeEvidence"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDocumentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
            };
            path: {
                evidenceId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEvidenceContent: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                evidenceId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as an attachment, with its own media type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadEvidence: {
        parameters: {
            query?: {
                revision?: number;
                ticket?: string;
            };
            header?: never;
            path: {
                evidenceId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as an attachment, with its own media type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createDownloadLink: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                evidenceId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLinkView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEvidencePages: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path: {
                evidenceId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEvidencePageView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEvidencePage: {
        parameters: {
            query?: {
                /** @description Small, to recognize the page. */
                thumbnail?: boolean;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                evidenceId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JPEG, made by the server; nothing of the document itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description The one that the caller has is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEvidenceRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRevisionView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replaceEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                evidenceId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "link": {
                 *         "url": "https://qlvb.example.vn/vb/412",
                 *         "title": "Kế hoạch CCHC năm 2018"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceEvidence"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDocumentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    explainAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leaves": [
                 *         {
                 *           "code": "1.2",
                 *           "text": "Sáng kiến đã được áp dụng tại hai phường",
                 *           "evidence": []
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExplainSheet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endExplanation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    finalizeAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "minutesNumber": "05/BB-TTĐ",
                 *       "heldOn": "2019-01-20",
                 *       "votesFor": 7,
                 *       "votesTotal": 9
                 *     }
                 */
                "application/json": components["schemas"]["FinalizeSheet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    forwardAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHistory: {
        parameters: {
            query: {
                /** @description An instant with its zone, e.g. 2019-01-25T17:00:00+07:00. */
                at: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIndexSetChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupersededSheetView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    askNotApplicable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leaf": "1.1",
                 *       "reason": "Đơn vị không tiếp nhận hồ sơ"
                 *     }
                 */
                "application/json": components["schemas"]["AskNotApplicable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decideNotApplicable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                requestId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "granted": true,
                 *       "reason": "Đúng theo chức năng của đơn vị"
                 *     }
                 */
                "application/json": components["schemas"]["DecideNotApplicable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    takeBackNotApplicable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                requestId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReceipts: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageReceiptView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReceipt: {
        parameters: {
            query: {
                format: components["schemas"]["PrintFormat"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReceiptContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRemarks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarksView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    saveRemarks: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "difficulties": "Phần mềm một cửa còn lỗi khi tra cứu hồ sơ liên thông.",
                 *       "proposals": "Đề nghị tỉnh tập huấn chấm điểm cho cấp xã trước tháng 10."
                 *     }
                 */
                "application/json": components["schemas"]["SaveRemarks"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarksView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reopenAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Chấm nhầm tiêu chí 1.2"
                 *     }
                 */
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSelfReport: {
        parameters: {
            query: {
                format: components["schemas"]["PrintFormat"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    askSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leaf": "1.1",
                 *       "remark": "Bổ sung sổ theo dõi hồ sơ",
                 *       "dueAt": "2099-01-31T17:00:00+07:00"
                 *     }
                 */
                "application/json": components["schemas"]["AskSupplement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    answerSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                requestId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reply": "Đã bổ sung sổ theo dõi"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerSupplement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                requestId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    returnAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Phiếu gửi nhầm khi chưa đủ tài liệu",
                 *       "dueAt": "2099-01-31T17:00:00+07:00"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnSheet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    enterSelfScore: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UUID"];
                leafCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "input": {
                 *         "a": 4318,
                 *         "b": 4231
                 *       },
                 *       "explanation": "87 hồ sơ trễ hạn vì chờ kết quả thẩm tra",
                 *       "evidenceIncomplete": false
                 *     }
                 */
                "application/json": components["schemas"]["EnterScore"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeafView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEvidenceChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                leafCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceChangeView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                leafCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRevisionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendBackAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Huyện chưa xem xét tiêu chí 1.2"
                 *     }
                 */
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSignedReports: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSignedReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    attachSignedReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": [
                 *         "%PDF-1.4 Báo cáo tự đánh giá đã ký"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AttachSignedReport"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSignedReportContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as an attachment, with its own media type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    submitAssessment: {
        parameters: {
            query?: {
                /** @description SHA-256 of what the head looked at and confirms, as getSubmission gives it; 409 where the sheet holds something else by now. Nothing is compared without it. */
                digest?: string;
            };
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    takeOverAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Huyện không thẩm định đúng hạn"
                 *     }
                 */
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUnitWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWorkView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    assignLeaves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "duties": [
                 *         {
                 *           "leaf": "3.2.1",
                 *           "room": "Bộ phận Một cửa",
                 *           "dueOn": "2018-12-10"
                 *         },
                 *         {
                 *           "leaf": "3.2.2",
                 *           "room": "Bộ phận Một cửa",
                 *           "dueOn": "2018-12-10"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignLeaves"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWorkView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    markLeaves: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "marks": [
                 *         {
                 *           "leaf": "3.2.2",
                 *           "kind": "RETURNED",
                 *           "remark": "Đính kèm sổ theo dõi quý IV.",
                 *           "version": 0
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MarkLeaves"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWorkView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
                /** @description Bytes of the whole file. */
                "Upload-Length"?: string;
                /** @description filename and its value in Base64 (UTF-8). */
                "Upload-Metadata"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    describeUploads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tus-Version, Tus-Extension, Tus-Checksum-Algorithm, Tus-Max-Size */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    endUpload: {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                uploadId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                uploadId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upload-Offset, Upload-Length, Upload-Expires */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    appendToUpload: {
        parameters: {
            query?: never;
            header?: {
                "Tus-Resumable"?: string;
                /** @description sha256 and the digest of the piece in Base64. */
                "Upload-Checksum"?: string;
                /** @description Bytes that have come before this piece. */
                "Upload-Offset"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
                uploadId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example Báo cáo */
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Upload-Offset, Upload-Length, Upload-Expires */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            460: components["responses"]["Problem460"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Đơn vị giải thể trong năm"
                 *     }
                 */
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description An action, e.g. score.enter, or its first word, e.g. sheet. */
                action?: string;
                /** @description User name, or part of the person's name. */
                actor?: string;
                /** @description Id of the campaign. */
                campaign?: components["schemas"]["UUID"];
                /** @description First instant. */
                from?: components["schemas"]["Instant"];
                /** @description Id of an object; of a sheet also everything that belongs to it. */
                object?: string;
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
                /** @description The instant before which events are meant. */
                to?: components["schemas"]["Instant"];
                /** @description Code of the unit that the event is about. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAuditEventView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBlockedFiles: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageBlockedFileView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCampaignView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2020,
                 *       "kind": "ANNUAL",
                 *       "title": "Chỉ số CCHC năm 2020",
                 *       "planDecision": "01/KH-UBND",
                 *       "explanationRound": true,
                 *       "demonstration": false,
                 *       "phases": [
                 *         {
                 *           "kind": "SELF_SCORING",
                 *           "opensAt": "2020-11-01T00:00:00+07:00",
                 *           "closesAt": "2020-12-01T17:00:00+07:00",
                 *           "graceMinutes": 60
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateCampaign"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetailView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetailView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    announceAssessments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "group": "COMMUNE"
                 *     }
                 */
                "application/json": components["schemas"]["AnnounceMany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    closeAssessments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "group": "COMMUNE",
                 *       "reason": "Quá hạn tự chấm"
                 *     }
                 */
                "application/json": components["schemas"]["CloseMany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    openCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "groups": [
                 *         "COMMUNE"
                 *       ],
                 *       "reason": "Sai số liệu điều tra của một phường"
                 *     }
                 */
                "application/json": components["schemas"]["OpenCorrection"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetailView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendFigures: {
        parameters: {
            query?: {
                /** @description Whether only to look; where it is given, everything but false is true. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "unit": "X26506",
                 *         "leaf": "3.2.2",
                 *         "input": {
                 *           "a": 4318,
                 *           "b": 4231
                 *         },
                 *         "source": "Hệ thống một cửa điện tử của tỉnh",
                 *         "asOf": "2018-10-31"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["SendFigures"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenFiguresView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importFigures: {
        parameters: {
            query?: {
                /** @description Whether only to look; everything but false is true. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": [
                 *         "unit,leaf,a,b,source,date\nX26506,3.2.2,4318,4231,Hệ thống một cửa điện tử của tỉnh,2018-10-31\n"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImportFigures"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureImportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFiguresTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    finalizeAssessments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "group": "COMMUNE",
                 *       "minutesNumber": "05/BB-TTĐ",
                 *       "heldOn": "2019-01-20",
                 *       "votesFor": 7,
                 *       "votesTotal": 9
                 *     }
                 */
                "application/json": components["schemas"]["FinalizeMany"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewSupersession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "01a20ca8-ca5e-7e97-b427-133c1c5e79f3",
                 *       "to": "01a20ca8-ca5e-7e97-b427-133c1c5e79f8"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewSupersession"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupersessionPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSupersessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupersessionView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    supersedeIndexSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "01a20ca8-ca5e-7e97-b427-133c1c5e79f3",
                 *       "to": "01a20ca8-ca5e-7e97-b427-133c1c5e79f8",
                 *       "reason": "Quyết định sửa đổi bộ tiêu chí",
                 *       "digest": "9f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d641ce"
                 *     }
                 */
                "application/json": components["schemas"]["SupersedeIndexSet"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupersessionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSupersededScores: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAffectedScore"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addNotApplicable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "units": [
                 *         "X26506",
                 *         "X26508"
                 *       ],
                 *       "codes": [
                 *         "3.2"
                 *       ],
                 *       "reason": "Không có bộ phận một cửa"
                 *     }
                 */
                "application/json": components["schemas"]["AddNotApplicable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotApplicableUnitsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listNotApplicableRequests: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
                state?: components["schemas"]["State1"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNotApplicableItemView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importNotApplicable: {
        parameters: {
            query?: {
                /** @description Whether only to look; everything but false is true. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": [
                 *         "unit,code,reason\nX26506,3.2,Không có bộ phận một cửa\nUBND phường Thắng Tam,3.2,Không có bộ phận một cửa\n"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImportNotApplicable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotApplicableImportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getNotApplicableTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    openCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetailView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "participants": [
                 *         {
                 *           "unit": "X26508",
                 *           "indexSet": "01a20ca8-ca5e-7e97-b427-133c1c5e79f3",
                 *           "treatment": "FULL"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetParticipants"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetailView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDelays: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDelayView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDistrictProgress: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDistrict"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSurveyPoints: {
        parameters: {
            query?: {
                group?: components["schemas"]["UnitGroup"];
                /** @description Code of the leaf. */
                leaf?: string;
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
                /** @description Code of the unit. */
                unit?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSurveyPointsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importSurveyPoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example unit,leaf,points,n
                 *     X26506,8.1.1,3.5,120
                 *     X26508,8.1.1,3.25,118
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyPointsImportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": [
                 *         {
                 *           "username": "team-vpubnd",
                 *           "name": "Trần Thị Văn Phòng",
                 *           "department": "SDL",
                 *           "grants": [
                 *             {
                 *               "unit": "SNV"
                 *             }
                 *           ],
                 *           "conflicts": [
                 *             {
                 *               "unit": "H747",
                 *               "reason": "Có người thân làm lãnh đạo đơn vị"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetTeam"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    extendSelfScoring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                unitCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dueAt": "2099-01-31T17:00:00+07:00",
                 *       "reason": "Cán bộ phụ trách nghỉ ốm"
                 *     }
                 */
                "application/json": components["schemas"]["ExtendSelfScoring"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getNotApplicable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                unitCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotApplicableView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setNotApplicable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
                unitCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "codes": [
                 *         "3.2"
                 *       ],
                 *       "reason": "Không có bộ phận một cửa"
                 *     }
                 */
                "application/json": components["schemas"]["SetNotApplicable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotApplicableView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getClientSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSettingsView"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFileStore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileStoreView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIntegrityChecks: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageIntegrityCheckView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    startIntegrityCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrityCheckView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tryIndexSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaign": "01a20ca8-ca5e-7e97-b427-133c1c5e79f4",
                 *       "indexSet": "01a20ca8-ca5e-7e97-b427-133c1c5e79f3"
                 *     }
                 */
                "application/json": components["schemas"]["TryIndexSet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetTrialView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIndexSets: {
        parameters: {
            query?: {
                group?: components["schemas"]["UnitGroup"];
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
                status?: components["schemas"]["IndexSetStatus"];
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageIndexSetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createIndexSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Bộ tiêu chí minh họa",
                 *       "group": "COMMUNE",
                 *       "year": 2018,
                 *       "illustrative": true,
                 *       "notice": "Minh họa, không phải văn bản chính thức.",
                 *       "total": 100,
                 *       "survey": 0,
                 *       "areas": [
                 *         {
                 *           "code": "1",
                 *           "name": "Cải cách thủ tục hành chính",
                 *           "maxScore": 100,
                 *           "criteria": [
                 *             {
                 *               "code": "1.1",
                 *               "name": "Tỷ lệ hồ sơ giải quyết đúng hạn",
                 *               "maxScore": 100,
                 *               "legalBasis": "Nghị định số 61/2018/NĐ-CP",
                 *               "scoredBy": "SELF",
                 *               "department": "VPUBND",
                 *               "rule": {
                 *                 "type": "RATIO",
                 *                 "a": "Số hồ sơ đã giải quyết",
                 *                 "b": "Số hồ sơ đúng hạn",
                 *                 "fullAt": 100,
                 *                 "zeroBelow": 60,
                 *                 "whenNone": "FULL"
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IndexSetForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importIndexSet: {
        parameters: {
            query?: {
                /** @description Whether only to look; everything but false is true. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": [
                 *         "Bộ chỉ số.xlsx"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImportIndexSet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetImportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tryRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule": {
                 *         "type": "RATIO",
                 *         "a": "Số hồ sơ đã giải quyết",
                 *         "b": "Số hồ sơ đúng hạn",
                 *         "fullAt": 100,
                 *         "zeroBelow": 60,
                 *         "whenNone": "FULL"
                 *       },
                 *       "maxScore": 2.25,
                 *       "inputs": [
                 *         {
                 *           "a": 1000,
                 *           "b": 950
                 *         },
                 *         {
                 *           "a": 0,
                 *           "b": 0
                 *         },
                 *         null
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TryRule"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTrialView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIndexSetTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIndexSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetTree"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    rewriteIndexSet: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match": string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Bộ tiêu chí minh họa, bản sửa",
                 *       "group": "COMMUNE",
                 *       "year": 2018,
                 *       "illustrative": true,
                 *       "notice": "Minh họa, không phải văn bản chính thức.",
                 *       "total": 100,
                 *       "survey": 0,
                 *       "areas": [
                 *         {
                 *           "code": "1",
                 *           "name": "Cải cách thủ tục hành chính",
                 *           "maxScore": 100,
                 *           "criteria": [
                 *             {
                 *               "code": "1.1",
                 *               "name": "Tỷ lệ hồ sơ giải quyết đúng hạn",
                 *               "maxScore": 100,
                 *               "scoredBy": "SELF",
                 *               "department": "VPUBND",
                 *               "rule": {
                 *                 "type": "RATIO",
                 *                 "a": "Số hồ sơ đã giải quyết",
                 *                 "b": "Số hồ sơ đúng hạn",
                 *                 "fullAt": 100,
                 *                 "zeroBelow": 60,
                 *                 "whenNone": "FULL"
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IndexSetForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The new version, quoted. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetTree"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeIndexSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on, quoted: its last ETag. */
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    compareIndexSets: {
        parameters: {
            query: {
                /** @description Id of the older set. */
                from: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetChangesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIndexSetChangesWorkbook: {
        parameters: {
            query: {
                /** @description Id of the older set. */
                from: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkIndexSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetFaultsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    copyIndexSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Bộ tiêu chí cấp xã năm 2019",
                 *       "year": 2019
                 *     }
                 */
                "application/json": components["schemas"]["CopyIndexSet"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadExampleFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": [
                 *         "Báo cáo mẫu về công tác cải cách hành chính"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UploadExampleFile"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleFileView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getExampleFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: components["schemas"]["UUID"];
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as an attachment, with its own media type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getGuidanceBook: {
        parameters: {
            query: {
                format: components["schemas"]["PrintFormat"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    issueIndexSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decisionNumber": "02/QĐ-UBND",
                 *       "decisionDate": "2018-10-16"
                 *     }
                 */
                "application/json": components["schemas"]["IssueIndexSet"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    tryScore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leafCode": "3.2.2",
                 *       "input": {
                 *         "a": 4318,
                 *         "b": 4231
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TryScore"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialScoreView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIndexSetWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPublicResults: {
        parameters: {
            query: {
                group?: components["schemas"]["UnitGroup"];
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicResults"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPublicResultsCsv: {
        parameters: {
            query: {
                group?: components["schemas"]["UnitGroup"];
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=UTF-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPublicYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicYear"][];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPublications: {
        parameters: {
            query?: {
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePublicationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    publishRankingRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rankingRun": "01a20ca8-ca5e-7e97-b427-133c1c5e79f5",
                 *       "decisionNumber": "741/QĐ-UBND",
                 *       "decisionDate": "2019-03-28"
                 *     }
                 */
                "application/json": components["schemas"]["PublishRun"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRankingRuns: {
        parameters: {
            query?: {
                /** @description Id of the campaign. */
                campaign?: components["schemas"]["UUID"];
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSummary1"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    computeRankingRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaign": "01a20ca8-ca5e-7e97-b427-133c1c5e79f4",
                 *       "groups": [
                 *         "COMMUNE"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ComputeRun"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingRunView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRankingRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingRunView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    approveRankingRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "digest": "9f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d69f2b61d0c47e5a18b3d641ce",
                 *       "decisionNumber": "740/QĐ-UBND"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveRun"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingRunView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMatrix: {
        parameters: {
            query?: {
                group?: components["schemas"]["UnitGroup"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMatrixWorkbook: {
        parameters: {
            query?: {
                group?: components["schemas"]["UnitGroup"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["StreamingOutput"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendBackRankingRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Kiểm tra lại điểm thưởng của phường 1"
                 *     }
                 */
                "application/json": components["schemas"]["SendBackRun"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingRunView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    submitRankingRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingRunView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUnitGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGroup"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                group?: components["schemas"]["UnitGroup"];
                /** @description Only units that existed on this day. */
                on?: components["schemas"]["LocalDate"];
                /** @description Number of the page, from 0. */
                page?: number;
                /** @description Code of the unit directly above. */
                parent?: string;
                /** @description Text to look for, with or without diacritics. */
                q?: string;
                /** @description Items a page, 1–200. */
                size?: number;
                /** @description Name of a field, with a leading - for descending. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUnitView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "units": [
                 *         {
                 *           "code": "X26509",
                 *           "name": "UBND phường Thắng Nhì",
                 *           "group": "COMMUNE",
                 *           "parent": "H747"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportUnits"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitImportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    describePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nguyễn Văn A",
                 *       "room": "Bộ phận Một cửa",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["DescribePerson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPersonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    nameSuccessors: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request repeatable: the same user, operation and key is done once. A repetition gets the first answer with Idempotency-Replayed: true, another request under the key 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "MERGED",
                 *       "effectiveOn": "2025-03-01",
                 *       "successors": [
                 *         "SNV"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NameSuccessors"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
