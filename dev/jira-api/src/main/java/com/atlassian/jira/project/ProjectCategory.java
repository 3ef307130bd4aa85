package com.atlassian.jira.project;

import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;

/**
 * A heading under which projects are listed.
 *
 * <p>Signature: doc:DAC; see signatures.txt.
 */
public interface ProjectCategory extends Named, NamedWithDescription {
    Long getId();

    String getName();

    String getDescription();
}
