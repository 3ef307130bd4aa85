package webwork.action;

/**
 * An action that is told which of its parameters could not be read.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface IllegalArgumentAware {
}
