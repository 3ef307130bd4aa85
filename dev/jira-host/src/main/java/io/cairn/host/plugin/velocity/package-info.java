/** Velocity 1.7 with Jira's escaping and allow list of methods (jira-platform.md C.19). */
package io.cairn.host.plugin.velocity;
