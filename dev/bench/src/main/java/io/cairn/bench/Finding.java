package io.cairn.bench;

/**
 * A row of the table.
 *
 * @param what     what was measured
 * @param target   what it must reach; empty if it is shown for comparison only
 * @param measured what was found
 * @param reached  whether that is enough; true without a target
 */
record Finding(String what, String target, String measured, boolean reached) {
    static Finding shown(String what, String measured) {
        return new Finding(what, "", measured, true);
    }
}
