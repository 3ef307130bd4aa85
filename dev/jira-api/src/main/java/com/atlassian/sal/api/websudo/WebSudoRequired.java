package com.atlassian.sal.api.websudo;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * An action that asks administrators for their password once more.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/websudo/package-tree.html + call:ST;
 * see signatures.txt.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface WebSudoRequired {
}
