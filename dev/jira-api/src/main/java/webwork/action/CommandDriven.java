package webwork.action;

/**
 * An action with several methods, called by name.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface CommandDriven {
    /** UNVERIFIED. */
    void setCommand(String command);
}
