/** One Spring context per bundle from META-INF/spring, as the Gemini Blueprint extender of Jira makes it (jira-platform.md B.3). */
package io.cairn.host.plugin.spring;
