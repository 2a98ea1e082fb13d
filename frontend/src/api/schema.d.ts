import type { Decimal } from '../lib/decimal.ts';

export interface paths {
    "/api/v1/client-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clientSettings"];
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
        get: operations["me"];
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
        get: operations["unitGroups"];
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
        get: operations["units"];
        put?: never;
        post?: never;
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
        get: operations["unit"];
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
        get: operations["indexSets"];
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
        get: operations["indexSet"];
        put?: never;
        post?: never;
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
        post: operations["trialScore"];
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
        get: operations["campaigns"];
        put?: never;
        post?: never;
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
        get: operations["campaign"];
        put?: never;
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
        get: operations["assessments"];
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
        get: operations["assessment"];
        put?: never;
        post?: never;
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
        put: operations["enterScore"];
        post?: never;
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
        UnitRef: {
            code: string;
            name: string;
        };
        ClientSettingsView: {
            issuer: string;
            clientId: string;
            demonstration: boolean;
            keycloakAccountUrl: string;
        };
        MeView: {
            username: string;
            name: string;
            roles: string[];
            unit: components["schemas"]["UnitRef"] | null;
            demonstration: boolean;
        };
        /** @enum {string} */
        UnitGroup: "DEPARTMENT" | "CENTRAL_AGENCY" | "DISTRICT" | "COMMUNE";
        UnitGroupView: {
            code: components["schemas"]["UnitGroup"];
            name: string;
            route: string[];
        };
        UnitGroupListView: {
            items: components["schemas"]["UnitGroupView"][];
        };
        UnitView: {
            code: string;
            name: string;
            group: components["schemas"]["UnitGroup"];
            parent: components["schemas"]["UnitRef"] | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            certainty: string;
            /** Format: int32 */
            children: number;
        };
        SuccessorView: {
            unit: components["schemas"]["UnitRef"];
            /** @enum {string} */
            kind: "MERGED" | "SPLIT" | "RENAMED";
            /** Format: date */
            effectiveOn: string;
        };
        UnitDetailView: {
            code: string;
            name: string;
            group: components["schemas"]["UnitGroup"];
            parent: components["schemas"]["UnitRef"] | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            certainty: string;
            /** Format: int32 */
            children: number;
            successors: components["schemas"]["SuccessorView"][];
            predecessors: components["schemas"]["SuccessorView"][];
        };
        UnitListView: {
            items: components["schemas"]["UnitView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        IndexSetView: {
            /** Format: uuid */
            id: string;
            title: string;
            group: components["schemas"]["UnitGroup"];
            /** Format: int32 */
            year: number;
            /** @enum {string} */
            status: "DRAFT" | "ISSUED" | "SUPERSEDED";
            total: Decimal;
            survey: Decimal;
            illustrative: boolean;
            decisionNumber: string | null;
            /** Format: date */
            decisionDate: string | null;
            /** Format: int32 */
            leaves: number;
        };
        IndexSetListView: {
            items: components["schemas"]["IndexSetView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        LeafDefView: {
            code: string;
            name: string;
            guidance: string | null;
            maxScore: Decimal;
            minScore: Decimal | null;
            /** @enum {string} */
            scoredBy: "SELF" | "HOME_AFFAIRS" | "SURVEY";
            department: string | null;
            evidence: string | null;
            rule: {
                [key: string]: unknown;
            };
        };
        CriterionDefView: {
            code: string;
            name: string;
            maxScore: Decimal;
            leaf: components["schemas"]["LeafDefView"] | null;
            subCriteria: components["schemas"]["LeafDefView"][];
        };
        AreaDefView: {
            code: string;
            name: string;
            maxScore: Decimal;
            criteria: components["schemas"]["CriterionDefView"][];
        };
        IndexSetDetailView: {
            /** Format: uuid */
            id: string;
            title: string;
            group: components["schemas"]["UnitGroup"];
            /** Format: int32 */
            year: number;
            /** @enum {string} */
            status: "DRAFT" | "ISSUED" | "SUPERSEDED";
            total: Decimal;
            survey: Decimal;
            illustrative: boolean;
            decisionNumber: string | null;
            /** Format: date */
            decisionDate: string | null;
            /** Format: int32 */
            leaves: number;
            notice: string | null;
            areas: components["schemas"]["AreaDefView"][];
        };
        TrialScore: {
            leafCode: string;
            input?: {
                [key: string]: unknown;
            } | null;
        };
        WorkingView: {
            text: string;
            value: string | null;
        };
        TrialScoreView: {
            score: Decimal | null;
            /** @enum {string} */
            outcome: "SCORED" | "REQUEST_NA" | "PENDING";
            workings: components["schemas"]["WorkingView"][];
        };
        PhaseView: {
            /** @enum {string} */
            kind: "SELF_SCORING" | "DISTRICT_APPRAISAL" | "PROVINCE_APPRAISAL" | "EXPLANATION" | "REAPPRAISAL";
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            /** Format: int32 */
            graceMinutes: number;
        };
        CampaignView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            year: number;
            /** @enum {string} */
            kind: "ANNUAL" | "TRAINING";
            title: string;
            /** @enum {string} */
            status: "DRAFT" | "OPEN" | "CONSOLIDATING" | "PUBLISHED" | "ARCHIVED";
            demonstration: boolean;
            explanationRound: boolean;
            phases: components["schemas"]["PhaseView"][];
        };
        CampaignListView: {
            items: components["schemas"]["CampaignView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        GroupCountView: {
            group: components["schemas"]["UnitGroup"];
            /** Format: int32 */
            participants: number;
            /** Format: int32 */
            sheets: number;
        };
        CampaignDetailView: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            year: number;
            /** @enum {string} */
            kind: "ANNUAL" | "TRAINING";
            title: string;
            /** @enum {string} */
            status: "DRAFT" | "OPEN" | "CONSOLIDATING" | "PUBLISHED" | "ARCHIVED";
            demonstration: boolean;
            explanationRound: boolean;
            phases: components["schemas"]["PhaseView"][];
            planDecision: string | null;
            /** Format: int32 */
            participants: number;
            groups: components["schemas"]["GroupCountView"][];
        };
        CampaignRef: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            year: number;
            title: string;
            demonstration: boolean;
        };
        /** @enum {string} */
        AssessmentStatus: "DRAFT" | "DISTRICT_APPRAISAL" | "PROVINCE_APPRAISAL" | "EXPLANATION" | "REAPPRAISAL" | "FINAL" | "WITHDRAWN";
        HolderView: {
            role: string | null;
            unit: components["schemas"]["UnitRef"] | null;
        };
        ProgressView: {
            /** Format: int32 */
            scored: number;
            /** Format: int32 */
            leaves: number;
            points: Decimal;
            maximum: Decimal;
        };
        AssessmentSummary: {
            /** Format: uuid */
            id: string;
            campaign: components["schemas"]["CampaignRef"];
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            status: components["schemas"]["AssessmentStatus"];
            heldBy: components["schemas"]["HolderView"];
            /** Format: date-time */
            dueAt: string | null;
            allowed: string[];
            progress: components["schemas"]["ProgressView"];
        };
        AssessmentListView: {
            items: components["schemas"]["AssessmentSummary"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        PersonView: {
            username: string;
            name: string;
        };
        StageView: {
            score: Decimal | null;
            input: {
                [key: string]: unknown;
            } | null;
            reason: string | null;
            explanation: string | null;
            evidenceIncomplete: boolean;
            by: components["schemas"]["PersonView"];
            /** Format: date-time */
            at: string;
        };
        LeafView: {
            code: string;
            name: string;
            area: string;
            criterion: string;
            guidance: string | null;
            maxScore: Decimal;
            minScore: Decimal;
            rule: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            scoredBy: "SELF" | "HOME_AFFAIRS" | "SURVEY";
            department: string | null;
            evidenceExpected: string | null;
            notApplicable: boolean;
            /** Format: int64 */
            version: number;
            self: components["schemas"]["StageView"] | null;
            district: components["schemas"]["StageView"] | null;
            province: components["schemas"]["StageView"] | null;
            reappraisal: components["schemas"]["StageView"] | null;
            finalScore: Decimal | null;
            request: {
                [key: string]: unknown;
            } | null;
            objection: {
                [key: string]: unknown;
            } | null;
            evidence: {
                [key: string]: unknown;
            }[];
        };
        SheetIndexSetView: {
            /** Format: uuid */
            id: string;
            title: string;
            illustrative: boolean;
            notice: string | null;
        };
        SheetCriterionView: {
            code: string;
            name: string;
            maxScore: Decimal;
        };
        SheetAreaView: {
            code: string;
            name: string;
            maxScore: Decimal;
            criteria: components["schemas"]["SheetCriterionView"][];
        };
        AssessmentView: {
            /** Format: uuid */
            id: string;
            campaign: components["schemas"]["CampaignRef"];
            unit: components["schemas"]["UnitRef"];
            group: components["schemas"]["UnitGroup"];
            status: components["schemas"]["AssessmentStatus"];
            heldBy: components["schemas"]["HolderView"];
            /** Format: date-time */
            dueAt: string | null;
            allowed: string[];
            progress: components["schemas"]["ProgressView"];
            /** Format: int64 */
            version: number;
            indexSet: components["schemas"]["SheetIndexSetView"];
            areas: components["schemas"]["SheetAreaView"][];
            leaves: components["schemas"]["LeafView"][];
        };
        EnterScore: {
            input?: {
                [key: string]: unknown;
            } | null;
            score?: Decimal | null;
            explanation?: string | null;
            evidenceIncomplete?: boolean | null;
        };
        ProblemErrorView: {
            field?: string;
            leaf?: string;
            message: string;
        };
        ProblemView: {
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail?: string;
            instance?: string;
            requestId?: string;
            errors?: components["schemas"]["ProblemErrorView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    clientSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSettingsView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    unitGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroupListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    units: {
        parameters: {
            query?: {
                q?: string;
                group?: components["schemas"]["UnitGroup"];
                parent?: string;
                on?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    unit: {
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
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    indexSets: {
        parameters: {
            query?: {
                group?: components["schemas"]["UnitGroup"];
                year?: number;
                status?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    indexSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexSetDetailView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    trialScore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialScore"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialScoreView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    campaigns: {
        parameters: {
            query?: {
                year?: number;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetailView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    assessments: {
        parameters: {
            query?: {
                campaign?: string;
                unit?: string;
                status?: components["schemas"]["AssessmentStatus"];
                group?: components["schemas"]["UnitGroup"];
                q?: string;
                page?: number;
                size?: number;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentListView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    assessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    enterScore: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                leafCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterScore"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeafView"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
