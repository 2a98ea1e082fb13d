/**
 * Another index set takes the place of one in a running campaign: what becomes of every score, told before it is done and
 * kept afterwards. Announces {@link vn.parindex.supersession.IndexSetSuperseded}, which sheets and survey follow, and
 * provides {@link vn.parindex.supersession.Supersessions}.
 */
@NullMarked
package vn.parindex.supersession;

import org.jspecify.annotations.NullMarked;
