package io.cairn.host.plugin.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;

/** The JSON mapper of plugins' REST: Jackson as it comes. Which settings Jira's has is UNVERIFIED, so plugins must not lean on any. */
final class JsonMapper implements ContextResolver<ObjectMapper> {
    private final ObjectMapper mapper = new ObjectMapper();

    /** @param refused what may not be in a body */
    JsonMapper(DeserializationFeature refused) {
        mapper.enable(refused);
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
