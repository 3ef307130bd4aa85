/** The host as people and HTTP clients see it: server, sessions, pages. Rules live in {@code io.cairn.host.jira}; here they are shown. */
package io.cairn.host.web;
