package com.atlassian.webresource.api.assembler;

/**
 * Says what the page of the current request needs.
 *
 * <p>Signature: call:CF(impl); see signatures.txt.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();

    void seed(WebResourceAssembler webResourceAssembler);
}
