package com.atlassian.activeobjects.external;

/**
 * Number of a database model: 0 before the first upgrade task, then what the tasks say.
 *
 * <p>Signature: doc:AOV; see signatures.txt.
 */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int version;

    private ModelVersion(int version) {
        this.version = version;
    }

    /** Reads it. @throws NumberFormatException unless it is a whole number */
    public static ModelVersion valueOf(String s) {
        return new ModelVersion(Integer.parseInt(s));
    }

    public boolean isOlderThan(ModelVersion modelVersion) {
        return compareTo(modelVersion) < 0;
    }

    public boolean isNewerThan(ModelVersion modelVersion) {
        return compareTo(modelVersion) > 0;
    }

    public boolean isSame(ModelVersion modelVersion) {
        return compareTo(modelVersion) == 0;
    }

    @Override
    public int compareTo(ModelVersion that) {
        return Integer.compare(version, that.version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion that && version == that.version;
    }

    @Override
    public int hashCode() {
        return version;
    }

    @Override
    public String toString() {
        return String.valueOf(version);
    }
}
