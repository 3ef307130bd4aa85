package io.cairn.signatures;

import java.io.IOException;
import java.util.List;

/** What {@link StubCheckTest} measures against right and wrong lists. */
public class Sample implements Comparable<Sample> {
    public static final String KEY = "key";
    public static final Long BOXED = Long.valueOf(7);

    protected Sample(String name) {
    }

    public static List<String> names(int... numbers) throws IOException {
        throw new IOException(numbers.length + " numbers");
    }

    public Integer count() {
        return 1;
    }

    @Override
    public int compareTo(Sample other) {
        return 0;
    }

    @Override
    public String toString() {
        return KEY;
    }

    int hidden() {
        return 0;
    }

    /** Java keeps it in the class file only. */
    public @interface Forgotten {
    }
}
