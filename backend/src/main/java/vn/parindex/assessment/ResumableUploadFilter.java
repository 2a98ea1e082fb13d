package vn.parindex.assessment;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says on every answer which version of the tus protocol is spoken here. */
@Provider
@ResumableUpload
class ResumableUploadFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(UploadHeaders.RESUMABLE, UploadHeaders.PROTOCOL);
        response.getHeaders().putSingle("Tus-Version", UploadHeaders.PROTOCOL);
    }
}
