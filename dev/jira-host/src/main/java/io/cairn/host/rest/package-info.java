/**
 * Jira's own REST: {@code /rest/api/2} and {@code /rest/agile/1.0} as far as client libraries, the pages and the tests need them; and, apart from it,
 * {@code /rest/host/1.0}, which no Jira has: a door for tests. Shapes follow Atlassian's public REST reference of Jira Data Center.
 */
package io.cairn.host.rest;
