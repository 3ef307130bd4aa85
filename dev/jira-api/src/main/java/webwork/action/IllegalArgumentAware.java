package webwork.action;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface IllegalArgumentAware {
}
