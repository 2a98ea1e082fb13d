# Stands in for Keycloak's public image: the same distribution, user and folders.
ARG BASE
FROM ${BASE}
COPY --chown=1000:0 bin/ /opt/keycloak/bin/
COPY --chown=1000:0 lib/ /opt/keycloak/lib/
COPY --chown=1000:0 conf/ /opt/keycloak/conf/
RUN install -d -o 1000 -g 0 /opt/keycloak/data /opt/keycloak/data/import /opt/keycloak/providers /opt/keycloak/themes \
  && chown 1000:0 /opt/keycloak
ENV JAVA_OPTS_APPEND=--add-opens=java.base/java.lang=ALL-UNNAMED
USER 1000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
