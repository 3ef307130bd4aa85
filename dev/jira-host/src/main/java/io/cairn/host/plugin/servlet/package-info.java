/** Servlets of plugins under /plugins/servlet (jira-platform.md C.6). */
package io.cairn.host.plugin.servlet;
