package io.cairn.host.plugin;

/** The running plugin system. {@code io.cairn.host.Main} makes it; pages use its parts. */
public interface PluginContainer extends AutoCloseable {
    Plugins plugins();

    WebFragments fragments();

    WebResources webResources();

    HttpDoor door();

    /** What went wrong in plugins without their noticing. */
    Complaints complaints();

    /** Switches every plugin off, in the reverse order of installation, without recording that they are off. */
    @Override
    void close();
}
