package io.cairn.host.plugin.rest;

import io.cairn.host.plugin.http.Addresses;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Version;

/** Finds the REST module for an address. */
public final class RestDoor {
    private final List<Mounted> mounted = new CopyOnWriteArrayList<>();

    void add(Mounted module) {
        mounted.add(module);
    }

    void remove(Mounted module) {
        mounted.remove(module);
        module.stop();
    }

    /** True if a plugin answered. */
    public boolean handle(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String address = Addresses.path(request);
        for (Mounted module : mounted) {
            String matched = module.match(address, isLatest(module));
            if (matched != null) {
                module.serve(request, response, matched, address);
                return true;
            }
        }
        return false;
    }

    private boolean isLatest(Mounted module) {
        return mounted.stream().filter(other -> other.path().equals(module.path()))
                .noneMatch(other -> Version.parseVersion(other.version()).compareTo(Version.parseVersion(module.version())) > 0);
    }

    /** Addresses of one plugin. */
    public List<String> ofPlugin(String pluginKey) {
        return mounted.stream().filter(module -> module.pluginKey().equals(pluginKey)).map(module -> "rest " + module).toList();
    }
}
