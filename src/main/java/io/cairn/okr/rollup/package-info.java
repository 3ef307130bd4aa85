/**
 * Keeps figures true. A change of an issue is noted on the thread of who saves it, nothing more; one worker per node asks which
 * key results it touches, reckons them anew from what is true now, and carries what changed upwards.
 *
 * <p>Two writers of one figure converge: each computes upon a version, writes only if that version is still there, and
 * after writing computes once more; it is done when what it computes is what is kept.
 */
package io.cairn.okr.rollup;
