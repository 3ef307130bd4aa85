package com.atlassian.webresource.api.assembler;

/**
 * Gathers what a page needs.
 *
 * <p>Signature: call:CF(impl) (anonymous class: abstract class not strictly excluded); see signatures.txt.
 */
public interface WebResourceAssembler {
    WebResourceAssembler copy();

    RequiredData data();

    RequiredResources resources();
}
