package vn.parindex.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly (nothing guessed, nothing ignored) and writes decimals exactly and plainly. */
@Singleton
public class JsonCustomizer implements ObjectMapperCustomizer {

    @Override
    @SuppressWarnings("deprecation") // MapperFeature on a built mapper: the builder is Quarkus's
    public void customize(ObjectMapper mapper) {
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.registerModule(new SimpleModule("parindex")
                .addSerializer(BigDecimal.class, new PlainDecimals())
                .addDeserializer(String.class, new ComposedText()));
    }

    /** A mapper with these rules outside the container: for stored JSON and tests. */
    public static ObjectMapper mapper() {
        var mapper = JsonMapper.builder().findAndAddModules().build();
        new JsonCustomizer().customize(mapper);
        return mapper;
    }

    /** {@code numeric(20,10)} comes back as 2.4500000000: written as 2.45, never as 2.45E+1. */
    private static final class PlainDecimals extends StdSerializer<BigDecimal> {
        PlainDecimals() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            var plain = value.stripTrailingZeros();
            if (plain.scale() <= 0) {
                BigInteger whole = plain.toBigIntegerExact();
                json.writeNumber(whole);
            } else {
                json.writeNumber(plain.toPlainString());
            }
        }
    }

    /** Text comes in composed; what PostgreSQL cannot store is refused as unreadable JSON. */
    private static final class ComposedText extends StringDeserializer {
        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            if (text != null && !VietnameseText.storable(text)) {
                return (String) context.handleWeirdStringValue(String.class, "", "control character");
            }
            return text == null ? null : VietnameseText.nfc(text);
        }
    }
}
