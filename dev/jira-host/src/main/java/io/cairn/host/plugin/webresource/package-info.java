/** Scripts, styles and files of plugins, as Jira's web resource manager hands them out (jira-platform.md C.5). */
package io.cairn.host.plugin.webresource;
