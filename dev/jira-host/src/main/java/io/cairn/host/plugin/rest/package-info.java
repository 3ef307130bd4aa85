/** REST v2 for plugins: Jersey 3.1 with Jira's rules of access and against forged requests (jira-platform.md C.2). */
package io.cairn.host.plugin.rest;
