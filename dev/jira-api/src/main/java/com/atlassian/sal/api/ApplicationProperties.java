package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/**
 * Which product this is and where.
 *
 * <p>Signature: doc:BAM(BambooApplicationProperties 9.6.4); see signatures.txt.
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    Date getBuildDate();

    String getBuildNumber();

    String getDisplayName();

    Optional<Path> getLocalHomeDirectory();

    String getPlatformId();

    Optional<Path> getSharedHomeDirectory();

    String getVersion();
}
