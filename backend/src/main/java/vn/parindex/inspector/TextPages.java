package vn.parindex.inspector;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** A file of which only text can be shown, or nothing. */
record TextPages(Facts facts, List<String> texts) implements Opened {

    static TextPages of(List<String> texts, int total) {
        return new TextPages(new Facts(Facts.Kind.TEXT, texts.size(), total, false, List.of()), texts);
    }

    @Override
    public String text(int page) {
        return texts.get(page - 1);
    }

    @Override
    public BufferedImage picture(int page) throws IOException {
        throw new IOException("it has no pictures");
    }

    @Override
    public void close() {
        // nothing is open
    }
}
