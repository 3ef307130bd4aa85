/** Events between host and plugins (jira-platform.md C.15). */
package io.cairn.host.plugin.event;
