package vn.parindex.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.parindex.assessment.Remarks;
import vn.parindex.assessment.SubmittedLeaf;
import vn.parindex.assessment.SubmittedSheet;
import vn.parindex.evidence.Evidence;
import vn.parindex.shared.CanonicalJson;
import vn.parindex.shared.JsonCustomizer;

/**
 * What is handed in, in one form only: nothing in it tells who did it or when, so that the same content has the same hash.
 *
 * @param text canonical JSON, in UTF-8
 * @param digest SHA-256 of the text in hexadecimal
 */
record SubmittedContent(String text, String digest) {
    private static final ObjectMapper JSON = JsonCustomizer.mapper();
    private static final String FORMAT = "parindex-submission/1";

    static SubmittedContent of(SubmittedSheet submitted) {
        var sheet = submitted.sheet();
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("format", FORMAT);
        all.put("campaign", sheet.campaignId());
        all.put("assessment", sheet.id());
        all.put("unit", sheet.unit().code());
        all.put("indexSet", sheet.indexSetId());
        all.put(
                "leaves",
                submitted.leaves().stream().map(SubmittedContent::leaf).toList());
        all.put("remarks", remarks(submitted.remarks()));
        var text = CanonicalJson.text(all);
        return new SubmittedContent(text, CanonicalJson.digest(text));
    }

    private static Map<String, @Nullable Object> leaf(SubmittedLeaf submitted) {
        var leaf = new LinkedHashMap<String, @Nullable Object>();
        leaf.put("code", submitted.leaf().code());
        leaf.put("notApplicable", submitted.notApplicable());
        leaf.put("input", submitted.input());
        leaf.put("score", submitted.score());
        leaf.put("explanation", submitted.explanation());
        leaf.put("evidenceIncomplete", submitted.evidenceIncomplete());
        leaf.put(
                "evidence",
                submitted.documents().stream().map(SubmittedContent::document).toList());
        return leaf;
    }

    private static Map<String, @Nullable Object> remarks(Remarks submitted) {
        var remarks = new LinkedHashMap<String, @Nullable Object>();
        remarks.put("difficulties", submitted.difficulties());
        remarks.put("proposals", submitted.proposals());
        return remarks;
    }

    private static Map<String, @Nullable Object> document(Evidence.AtLeaf at) {
        var details = at.document().details();
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("id", at.document().id());
        document.put("sha256", at.document().sha256());
        document.put("name", at.document().name());
        document.put("kind", details.kind());
        document.put("documentNumber", details.documentNumber());
        document.put("issuer", details.issuer());
        document.put("issuedOn", details.issuedOn());
        document.put("dateExplanation", details.dateExplanation());
        document.put("pointer", at.pointer());
        return document;
    }

    /** Codes of the leaves that are not as they were in the other content, those that one of them lacks among them. */
    List<String> changedSince(String before) {
        var old = leaves(before);
        var now = leaves(text);
        var changed = new ArrayList<String>();
        now.forEach((code, leaf) -> {
            if (!leaf.equals(old.remove(code))) {
                changed.add(code);
            }
        });
        changed.addAll(old.keySet());
        return changed;
    }

    /** The leaves of a content by code, in their order. */
    private static Map<String, JsonNode> leaves(String text) {
        try {
            var leaves = new LinkedHashMap<String, JsonNode>();
            JSON.readTree(text)
                    .path("leaves")
                    .forEach(leaf -> leaves.put(leaf.path("code").asText(), leaf));
            return leaves;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored content is no JSON", e);
        }
    }
}
