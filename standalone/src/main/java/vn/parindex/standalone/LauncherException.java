package vn.parindex.standalone;

/** Carries the one line that tells whoever started the product what went wrong and what to do about it. */
final class LauncherException extends Exception {

    private static final long serialVersionUID = 1L;

    LauncherException(String message) {
        super(message);
    }

    LauncherException(String message, Throwable cause) {
        super(message, cause);
    }
}
