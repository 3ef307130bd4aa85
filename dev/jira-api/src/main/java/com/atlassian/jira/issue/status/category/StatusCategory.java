package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/**
 * To do, in progress or done. Its texts are copied by the compiler: compare keys with your own.
 *
 * <p>Signature: call:SL(impl) (anonymous class on 11.0: abstract class not strictly excluded); see signatures.txt.
 */
public interface StatusCategory extends Comparable<StatusCategory> {
    String COMPLETE = "done";

    /** UNVERIFIED. */
    String IN_PROGRESS = "indeterminate";

    /** UNVERIFIED. */
    String TO_DO = "new";

    /** UNVERIFIED. */
    String UNDEFINED = "undefined";

    int compareTo(StatusCategory statusCategory);

    List<String> getAliases();

    String getColorName();

    Long getId();

    String getKey();

    String getName();

    String getPrimaryAlias();

    Long getSequence();

    String getTranslatedName();

    String getTranslatedName(I18nHelper i18nHelper);

    String getTranslatedName(String locale);
}
