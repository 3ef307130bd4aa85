package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * A condition on a web resource that is decided while the page is made and kept in the resource's URL.
 *
 * <p>Signature: call:SL(impl); see signatures.txt.
 */
public abstract class AbstractBooleanUrlReadingCondition {
    /** UNVERIFIED. */
    protected AbstractBooleanUrlReadingCondition() {
    }

    public void init(Map<String, String> params) throws PluginParseException {
    }

    protected abstract boolean isConditionTrue();

    /** Name of the parameter in the URL. */
    protected abstract String queryKey();
}
