package com.atlassian.webresource.api.assembler;

import java.util.Set;

/**
 * Signature: call:CF(impl) (anonymous class: abstract class not strictly excluded); see signatures.txt.
 */
public interface RequiredResources {
    RequiredResources exclude(Set<String> values, Set<String> values2);

    RequiredResources requireContext(String text);

    RequiredResources requireModule(String text);

    RequiredResources requirePage(String text);

    RequiredResources requireWebResource(String text);
}
