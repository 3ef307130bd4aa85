/** Atlassian's shared access layer for plugins: the product-neutral services of Jira. */
package io.cairn.host.plugin.sal;
