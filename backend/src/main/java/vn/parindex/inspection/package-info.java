/**
 * What is found out about kept bytes: their pages as pictures, their text, malware in them. Keyed by SHA-256, so that one look
 * serves every document that holds the bytes. Looking happens in a bounded process ({@code inspector}), in the background.
 */
@NullMarked
package vn.parindex.inspection;

import org.jspecify.annotations.NullMarked;
