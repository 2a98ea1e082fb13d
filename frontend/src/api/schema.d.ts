import type { Decimal } from '../lib/decimal.ts';

export interface paths {
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
    "/api/v1/campaigns/{id}/units/{unitCode}/not-applicable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
    "/api/v1/index-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An index set with its whole tree */
        get: operations["getIndexSet"];
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
        Area: {
            code: string;
            name: string;
            maxScore: Decimal;
            criteria: components["schemas"]["Criterion"][];
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
            dueAt: components["schemas"]["Instant"] | null;
            /** @description What the caller may do now. */
            allowed: string[];
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
            progress: components["schemas"]["AssessmentProgress"];
            /** Format: int64 */
            version: number;
            indexSet: components["schemas"]["SheetIndexSet"];
            areas: components["schemas"]["SheetArea"][];
            leaves: components["schemas"]["LeafView"][];
        };
        CampaignDetailView: {
            /** Format: int32 */
            year: number;
            kind: components["schemas"]["CampaignKind"];
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
            phases: components["schemas"]["PhaseView"][];
        };
        /** @enum {string} */
        Certainty: "high" | "medium" | "low";
        ChangeEvidence: {
            kind: components["schemas"]["EvidenceKind"];
            documentNumber?: string | null;
            issuer?: string | null;
            issuedOn?: components["schemas"]["LocalDate"] | null;
            /** @description Needed for evidence that was not issued in the year. */
            dateExplanation?: string | null;
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
        };
        Criterion: {
            code: string;
            name: string;
            guidance?: string | null;
            maxScore: Decimal;
            minScore?: Decimal | null;
            scoredBy?: components["schemas"]["ScoredBy"] | null;
            department?: string | null;
            evidence?: string | null;
            rule?: components["schemas"]["ScoringRule"] | null;
            subCriteria?: components["schemas"]["Leaf"][] | null;
            leaf?: boolean;
        };
        DownloadLinkView: {
            /**
             * @description Address on this server.
             * @example /api/v1/assessments/…/evidence/…/download?ticket=…
             */
            url: string;
            expiresAt: components["schemas"]["Instant"];
        };
        EnterScore: {
            /**
             * @description Input in the form of the leaf's rule.
             * @example {
             *       "a": 4318,
             *       "b": 4231
             *     }
             */
            input?: unknown;
            /** @description Points within the leaf's bounds, at most 10 decimals. */
            score?: Decimal | null;
            /** @description Replaces or completes evidence; carries a score that no input supports. */
            explanation?: string | null;
            /** @description The evidence does not show everything (chưa thể hiện hết nội dung). */
            evidenceIncomplete?: boolean | null;
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
             * Format: int64
             * @description For If-Match of the next change.
             */
            version: number;
            /** @description Where else the same bytes are, among what the caller may know of. */
            duplicates: components["schemas"]["EvidenceDuplicate"][];
        };
        EvidenceDuplicate: {
            unit: components["schemas"]["UnitRef"];
            campaign: components["schemas"]["CampaignRef"];
            /** @description Id of the sheet; it may be the same one. */
            assessment: components["schemas"]["UUID"];
            leaves: string[];
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
             * Format: int64
             * @description Other documents with the same bytes, among those that the caller may know of.
             */
            duplicates: number;
        };
        Group: {
            code?: components["schemas"]["UnitGroup"];
            name?: string | null;
            route?: string[] | null;
        };
        HolderView: {
            /** @example unit */
            role: string;
            unit: components["schemas"]["UnitRef"] | null;
        };
        ImportUnits: {
            title?: string | null;
            note?: string | null;
            unitGroups?: components["schemas"]["Group"][] | null;
            units: components["schemas"]["Unit"][];
        };
        IndexSetArea: {
            code: string;
            name: string;
            maxScore: Decimal;
            criteria: components["schemas"]["IndexSetCriterion"][];
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
            areas: components["schemas"]["Area"][];
        };
        IndexSetLeaf: {
            code: string;
            name: string;
            guidance: string | null;
            maxScore: Decimal;
            minScore: Decimal | null;
            scoredBy: components["schemas"]["ScoredBy"] | null;
            department: string | null;
            evidence: string | null;
            rule: components["schemas"]["ScoringRule"] | null;
        };
        /** @enum {string} */
        IndexSetStatus: "DRAFT" | "ISSUED" | "SUPERSEDED";
        IndexSetTree: {
            /** @description Declared total in points, usually 100. */
            total: Decimal;
            decisionNumber: string;
            /**
             * Format: int32
             * @description Number of leaves.
             */
            leaves: number;
            /** Format: int32 */
            year: number;
            /** @description Points of the total that the survey gives. */
            survey: Decimal;
            /** @description True for sets written for demonstration; never an official text. */
            illustrative: boolean;
            id: components["schemas"]["UUID"];
            title: string;
            group: components["schemas"]["UnitGroup"];
            status: components["schemas"]["IndexSetStatus"];
            decisionDate: components["schemas"]["LocalDate"];
            notice: string | null;
            areas: components["schemas"]["IndexSetArea"][];
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
            /** @description True for sets written for demonstration; never an official text. */
            illustrative: boolean;
            decisionNumber: string | null;
            decisionDate: components["schemas"]["LocalDate"] | null;
            /**
             * Format: int32
             * @description Number of leaves.
             */
            leaves: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        IssueIndexSet: {
            decisionNumber: string;
            decisionDate: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        Kind: "MERGED" | "SPLIT" | "RENAMED";
        Leaf: {
            code: string;
            name: string;
            guidance?: string | null;
            maxScore: Decimal;
            minScore?: Decimal | null;
            scoredBy?: components["schemas"]["ScoredBy"] | null;
            department?: string | null;
            evidence?: string | null;
            rule?: components["schemas"]["ScoringRule"] | null;
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
            /** @description Greatest points inside the total; 0 for a bonus leaf. */
            maxScore: Decimal;
            minScore: Decimal;
            /** @description Greatest points that may be entered: maxScore, or the cap of a bonus. */
            enterableMax: Decimal;
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
            request: Record<string, never> | null;
            objection: Record<string, never> | null;
            /** @description Documents linked to the leaf, oldest first; null where a save answers, which reads none. */
            evidence: components["schemas"]["EvidenceView"][] | null;
        };
        /** @enum {string} */
        Level: "DISTRICT" | "PROVINCE";
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
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
        NameSuccessors: {
            kind: components["schemas"]["Kind"];
            effectiveOn: components["schemas"]["LocalDate"];
            successors: string[];
        };
        NotApplicableView: {
            unit: string;
            codes: string[];
            leaves: string[];
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
        PageEvidenceDocumentView: {
            items: components["schemas"]["EvidenceDocumentView"][];
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
        PageSummary: {
            items: components["schemas"]["AssessmentSummary"][];
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
        ProblemFault: {
            field?: string;
            leaf?: string;
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
        /** @enum {string} */
        ScoredBy: "SELF" | "HOME_AFFAIRS" | "SURVEY";
        /** @description How a leaf gets its points; docs/rules.md tells the properties of each type. */
        ScoringRule: {
            /** @enum {string} */
            type: "BANDS" | "BEST_OF" | "BONUS" | "CASES" | "CHECKLIST" | "DEDUCTION" | "FROM_SURVEY" | "LEVELS" | "MANUAL" | "PER_OCCURRENCE" | "RATIO" | "RELATIVE_TO_BEST";
        } & {
            [key: string]: unknown;
        };
        SetNotApplicable: {
            codes: string[];
            reason: string;
        };
        SetParticipants: {
            participants: components["schemas"]["Participant"][];
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
        };
        StageView: {
            /** @description Points; null = not scored. */
            score: Decimal | null;
            /** @description Whether the score is what the rule gives for the input, and nobody's own. */
            byRule: boolean;
            input: Record<string, never> | null;
            reason: string | null;
            explanation: string | null;
            evidenceIncomplete: boolean;
            by: components["schemas"]["PersonView"];
            at: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Status: "SCORED" | "REQUEST_NA" | "PENDING";
        /** @enum {string} */
        Treatment: "FULL" | "SCORED_NOT_RANKED" | "SURVEY_ONLY";
        TrialScoreView: {
            /** @description Points with up to 10 decimals; null when the rule alone gives none. */
            score: Decimal | null;
            outcome: components["schemas"]["Status"];
            workings: components["schemas"]["WorkingsLine"][];
        };
        TryScore: {
            leafCode: string;
            /** @description Input in the form of the leaf's rule. */
            input?: unknown;
        };
        /** Format: uuid */
        UUID: string;
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
        UnitRef: {
            /** @example X26506 */
            code: string;
            /** @example UBND phường 1 */
            name: string;
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
            validFrom: components["schemas"]["LocalDate"] | null;
            validTo: components["schemas"]["LocalDate"] | null;
            certainty: string;
            /**
             * Format: int64
             * @description Number of units under it.
             */
            children: number;
        };
        UploadEvidence: {
            /** @description One file with its name. */
            file: string[];
            /** @description Codes of leaves, as several fields or with commas between them. */
            leafCodes: string[];
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
        WorkingsLine: {
            text: string;
            value: string | null;
        };
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
        /** @description /problems/conflict, /problems/wrong-state, /problems/phase-closed */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description /problems/stale-version */
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
            /** @description OK */
            200: {
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
            header?: never;
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
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEvidenceContent: {
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
            query?: never;
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
            /** @description OK */
            200: {
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
            /** @description OK */
            200: {
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
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
