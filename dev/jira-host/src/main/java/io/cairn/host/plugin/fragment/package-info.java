/** Menu entries, sections and panels that plugins add to pages. */
package io.cairn.host.plugin.fragment;
