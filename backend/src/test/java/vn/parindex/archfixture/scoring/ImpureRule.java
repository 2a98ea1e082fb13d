package vn.parindex.archfixture.scoring;

import com.fasterxml.jackson.databind.JsonNode;

/** Planted: a rule that knows JSON. */
record ImpureRule(JsonNode input) {}
