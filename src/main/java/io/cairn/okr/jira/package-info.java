/** What the product needs of Jira, as small ports; their adapters are the only code that knows {@code com.atlassian.jira}. */
package io.cairn.okr.jira;
