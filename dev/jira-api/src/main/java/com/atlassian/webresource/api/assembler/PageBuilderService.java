package com.atlassian.webresource.api.assembler;

/**
 * Signature: call:CF(impl); see signatures.txt.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();

    void seed(WebResourceAssembler webResourceAssembler);
}
