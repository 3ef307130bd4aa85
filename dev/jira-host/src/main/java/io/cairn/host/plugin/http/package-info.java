/** The way into plugins over HTTP: who is in charge of an address, who may come in, and how a plugin's page gets its frame. */
package io.cairn.host.plugin.http;
