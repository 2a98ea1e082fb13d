package vn.parindex.archfixture;

import jakarta.persistence.EntityManager;

/** Planted: a query outside a repository. */
class QueryingHelper {
    long count(EntityManager entities) {
        return entities.createQuery("select count(*) from OrgUnit", Long.class).getSingleResult();
    }
}
