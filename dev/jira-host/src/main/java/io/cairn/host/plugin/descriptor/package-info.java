/** Reads atlassian-plugin.xml; whatever is not asked for is refused by name. */
package io.cairn.host.plugin.descriptor;
