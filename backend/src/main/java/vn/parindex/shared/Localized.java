package vn.parindex.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A message that is put into words only when the reader's language is known. */
@FunctionalInterface
public interface Localized {

    /** The message in {@code locale} ({@code vi} unless it is English). */
    String in(Locale locale);

    /** A message of the problem catalogue with {@link MessageFormat} arguments. */
    static Localized message(String key, Object... args) {
        return locale -> {
            var bundle = ResourceBundle.getBundle(
                    "vn.parindex.shared.problems",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(bundle.getString(key), locale).format(resolve(args, locale));
        };
    }

    /** Text that is the same in every language: a name, a code, something typed. */
    static Localized literal(String text) {
        return locale -> text;
    }

    private static Object[] resolve(Object[] args, Locale locale) {
        var out = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            out[i] = switch (args[i]) {
                case Localized inner -> inner.in(locale);
                // MessageFormat would group digits of ids and versions; callers format numbers that people read
                case Number number -> number.toString();
                default -> args[i].toString();
            };
        }
        return out;
    }
}
