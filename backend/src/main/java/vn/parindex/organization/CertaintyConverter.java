package vn.parindex.organization;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;

/** Stores a certainty as the word that the data use. */
class CertaintyConverter implements AttributeConverter<Certainty, String> {
    @Override
    public String convertToDatabaseColumn(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Certainty convertToEntityAttribute(String word) {
        return Certainty.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
