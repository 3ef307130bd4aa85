package io.cairn.host.plugin;

/**
 * Scripts and styles of plugins. One page is built per thread: {@link #open()} it before anything of the page is rendered (panels may require more), ask for
 * {@link PageResources#headHtml()} last.
 *
 * <pre>{@code
 * try (PageResources resources = webResources.open()) {
 *     resources.requireContext("jira.view.issue");
 *     String body = ...;                   // panels are rendered here
 *     write(resources.headHtml(), body);
 * }
 * }</pre>
 */
public interface WebResources {
    /** Begins to collect for the page built on this thread; closing it ends that. An open page of this thread is continued, and closed by its first opener. */
    PageResources open();
}
