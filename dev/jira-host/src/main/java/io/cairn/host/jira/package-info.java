/** The small Jira itself: what it knows and the rules by which it changes. Knows nothing of plugins, HTTP or Atlassian's API. */
package io.cairn.host.jira;
