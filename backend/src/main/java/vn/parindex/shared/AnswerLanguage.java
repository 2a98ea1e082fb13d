package vn.parindex.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Settles the language once for all of an answer: of "any", which programs like to ask for, the validator would take another. */
public class AnswerLanguage {
    @ServerRequestFilter(preMatching = true)
    public void settle(ContainerRequestContext request) {
        var language = Languages.of(request.getAcceptableLanguages());
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.getLanguage());
    }
}
