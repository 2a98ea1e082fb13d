/**
 * The program of the process that looks into one file: what strangers sent is opened here and nowhere else. It knows
 * nothing of the server, reads one folder and writes into the same; what runs it, and for how long, is its caller's.
 */
@NullMarked
package vn.parindex.inspector;

import org.jspecify.annotations.NullMarked;
