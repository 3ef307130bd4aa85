package io.cairn.host.plugin.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/** What the site is called and where it lives. */
final class SiteProperties implements ApplicationProperties {
    private static final String VERSION = "11.3.0";
    /** Jira's build number of that version is not known to us. */
    private static final String BUILD_NUMBER = "1103000";

    private final String baseUrl;
    private final Path home;
    private final Date built = new Date();

    SiteProperties(String baseUrl, Path home) {
        this.baseUrl = baseUrl;
        this.home = home;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> baseUrl;
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> URI.create(baseUrl).getPath();
        };
    }

    @Override
    public Date getBuildDate() {
        return new Date(built.getTime());
    }

    @Override
    public String getBuildNumber() {
        return BUILD_NUMBER;
    }

    @Override
    public String getDisplayName() {
        return "Jira";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }

    @Override
    public String getVersion() {
        return VERSION;
    }
}
