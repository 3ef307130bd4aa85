/** What nodes of a cluster share: locks in the database; messages of this node only. */
package io.cairn.host.plugin.cluster;
