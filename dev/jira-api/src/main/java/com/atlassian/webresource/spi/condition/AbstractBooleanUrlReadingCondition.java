package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Signature: call:SL(impl); see signatures.txt.
 */
public abstract class AbstractBooleanUrlReadingCondition {
    protected AbstractBooleanUrlReadingCondition() {
    }

    public void init(Map<String,String> map) throws PluginParseException {
        throw new UnsupportedOperationException();
    }

    protected abstract boolean isConditionTrue();

    protected abstract String queryKey();
}
