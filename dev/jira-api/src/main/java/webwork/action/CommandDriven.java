package webwork.action;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface CommandDriven {
    /** UNVERIFIED. */
    void setCommand(String text);
}
