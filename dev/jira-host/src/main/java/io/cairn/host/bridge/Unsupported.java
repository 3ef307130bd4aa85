package io.cairn.host.bridge;

/** What this host does not imitate: a clear error instead of an answer that could be wrong. */
final class Unsupported {
    private Unsupported() {
    }

    static UnsupportedOperationException here(String what) {
        return new UnsupportedOperationException("This host does not support " + what);
    }
}
