package io.cairn.okr.rollup;

/**
 * What a check of all figures found.
 *
 * @param checked   key results looked at
 * @param corrected of those, whose kept figure was not the true one
 * @param failed    of those, that could not be recomputed
 */
record Checked(int checked, int corrected, int failed) {
    static final Checked NOTHING = new Checked(0, 0, 0);

    Checked right() {
        return new Checked(checked + 1, corrected, failed);
    }

    Checked wrong() {
        return new Checked(checked + 1, corrected + 1, failed);
    }

    Checked failure() {
        return new Checked(checked + 1, corrected, failed + 1);
    }
}
