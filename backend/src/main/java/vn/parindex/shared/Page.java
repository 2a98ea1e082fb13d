package vn.parindex.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page number of this page, from 0
 * @param size greatest number of items on a page, 1–200
 * @param total number of items on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> to) {
        return new Page<>(items.stream().<R>map(to).toList(), page, size, total);
    }
}
