package com.atlassian.sal.api.upgrade;

import com.atlassian.sal.api.message.Message;
import java.util.Collection;

/**
 * Brings what a plugin keeps to one build number; runs once in a cluster.
 *
 * <p>Signature: doc:SAL2 + call:SP(impl); see signatures.txt.
 */
public interface PluginUpgradeTask {
    Collection<Message> doUpgrade() throws Exception;

    int getBuildNumber();

    String getPluginKey();

    String getShortDescription();
}
