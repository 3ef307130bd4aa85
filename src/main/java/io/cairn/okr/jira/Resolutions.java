package io.cairn.okr.jira;

import java.util.Map;
import java.util.Set;

/** The resolutions of this Jira. */
public interface Resolutions {
    /** The ids of the resolutions with these names, in any case; untranslated. */
    Set<String> named(Set<String> names);

    /** All of them: id to name, in the language of the current request. */
    Map<String, String> names();
}
