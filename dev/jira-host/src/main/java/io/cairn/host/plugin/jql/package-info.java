/** JQL functions of plugins (jira-platform.md C.9). */
package io.cairn.host.plugin.jql;
