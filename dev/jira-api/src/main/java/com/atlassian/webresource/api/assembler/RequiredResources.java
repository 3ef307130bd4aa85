package com.atlassian.webresource.api.assembler;

import java.util.Set;

/**
 * Scripts and styles that a page needs.
 *
 * <p>Signature: call:CF(impl) (anonymous class: abstract class not strictly excluded); see signatures.txt.
 */
public interface RequiredResources {
    RequiredResources exclude(Set<String> webResources, Set<String> contexts);

    RequiredResources requireContext(String context);

    RequiredResources requireModule(String name);

    RequiredResources requirePage(String name);

    RequiredResources requireWebResource(String moduleCompleteKey);
}
