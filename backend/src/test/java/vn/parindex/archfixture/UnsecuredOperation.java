package vn.parindex.archfixture;

import jakarta.ws.rs.GET;

/** Planted: an operation that names no roles (without a path, so that it is never served). */
class UnsecuredOperation {
    @GET
    public String open() {
        return "";
    }
}
