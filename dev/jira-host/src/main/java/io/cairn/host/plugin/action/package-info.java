/** Webwork actions of plugins under /secure (jira-platform.md C.7). */
package io.cairn.host.plugin.action;
