# Stands in for the public image of PostgreSQL: the same user, folders, variables and first start.
ARG BASE
FROM ${BASE}
RUN mkdir /etc/postgresql-common && echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf \
  && apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql && rm -rf /var/lib/apt/lists/* \
  && install -d -o postgres -g postgres /var/lib/postgresql/data && ln -s /usr/lib/postgresql/*/bin/* /usr/local/bin/
COPY postgres.sh /usr/local/bin/
ENV PGDATA=/var/lib/postgresql/data
USER postgres
ENTRYPOINT ["postgres.sh"]
