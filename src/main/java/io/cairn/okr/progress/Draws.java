package io.cairn.okr.progress;

import java.util.Random;

/**
 * The draws of {@link Random}, whose formula its documentation fixes, so that a stored seed gives the same ones everywhere; but for
 * one thread, which saves most of their time where millions are drawn.
 */
final class Draws extends Random {
    private static final long serialVersionUID = 1;
    private static final long FACTOR = 0x5DEECE66DL;
    private static final long ADDED = 0xBL;
    private static final int BITS = 48;
    private static final long MASK = (1L << BITS) - 1;

    private long state; // without a first value: the constructor above sets it

    Draws(long seed) {
        super(seed);
    }

    @Override
    public void setSeed(long seed) {
        state = (seed ^ FACTOR) & MASK;
    }

    @Override
    protected int next(int bits) {
        state = state * FACTOR + ADDED & MASK;
        return (int) (state >>> BITS - bits);
    }
}
