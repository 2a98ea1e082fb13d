package vn.parindex.archfixture;

/** Planted: output beside the log. */
class PrintingHelper {
    void print() {
        System.out.println("planted");
    }
}
