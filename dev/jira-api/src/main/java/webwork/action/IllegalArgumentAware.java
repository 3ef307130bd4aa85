package webwork.action;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface IllegalArgumentAware {
}
