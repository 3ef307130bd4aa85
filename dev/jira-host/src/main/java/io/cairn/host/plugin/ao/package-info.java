/** Active Objects 6.1.1 for plugins, with Jira's table names and limits (jira-platform.md C.1, F.3). */
package io.cairn.host.plugin.ao;
