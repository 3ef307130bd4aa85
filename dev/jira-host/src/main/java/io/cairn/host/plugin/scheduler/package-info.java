/** Atlassian's scheduler (jira-platform.md C.16). */
package io.cairn.host.plugin.scheduler;
