package vn.parindex.indexset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import vn.parindex.scoring.Scores;

/** Reads a number of a rule exactly; one that could not be stored, such as 1e999999999, never gets in. */
final class RuleNumber extends StdScalarDeserializer<BigDecimal> {

    RuleNumber() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        var number = parser.getDecimalValue();
        return Scores.isStorable(number)
                ? number
                : (BigDecimal) context.handleWeirdNumberValue(
                        BigDecimal.class, number, "at most 10 digits before and 10 after the point");
    }
}
