package vn.parindex.publication;

import java.util.Locale;

/**
 * What surrounds every public page.
 *
 * @param place which entry of the navigation the page belongs to
 * @param query what keeps the language in links; empty in Vietnamese
 * @param otherAddress the same page in the other language
 * @param province who publishes, in Vietnamese
 */
public record PageFrame(
        String lang,
        String title,
        String place,
        boolean demonstration,
        String query,
        String otherLang,
        String otherAddress,
        String province) {

    static PageFrame of(
            PageTexts texts, String province, String title, String place, boolean demonstration, String address) {
        var other = texts.english() ? address : address + (address.contains("?") ? "&" : "?") + "lang=en";
        return new PageFrame(
                texts.language(),
                title,
                place,
                demonstration,
                texts.english() ? "?lang=en" : "",
                texts.english() ? "vi" : "en",
                other,
                province);
    }

    /** The province as a heading of official paper has it. */
    public String provinceInCapitals() {
        return province.toUpperCase(Locale.ROOT);
    }
}
