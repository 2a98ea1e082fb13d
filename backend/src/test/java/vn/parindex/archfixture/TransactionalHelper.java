package vn.parindex.archfixture;

import jakarta.transaction.Transactional;

/** Planted: a transaction outside a service. */
class TransactionalHelper {
    @Transactional
    void change() {}
}
