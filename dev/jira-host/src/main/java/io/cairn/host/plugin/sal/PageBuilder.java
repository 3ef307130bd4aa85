package io.cairn.host.plugin.sal;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import io.cairn.host.plugin.PageResources;
import io.cairn.host.plugin.webresource.ResourceRegistry;
import java.util.Set;

/** Lets a plugin require resources for the page that is being built on this thread (jira-platform.md C.5). */
final class PageBuilder implements PageBuilderService, WebResourceAssembler, RequiredResources {
    private final ResourceRegistry resources;

    PageBuilder(ResourceRegistry resources) {
        this.resources = resources;
    }

    private PageResources page() {
        PageResources page = resources.current();
        if (page == null) {
            throw new IllegalStateException("no page is being built on this thread");
        }
        return page;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        page().requireContext(context);
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String completeKey) {
        page().requireResource(completeKey);
        return this;
    }

    @Override
    public RequiredResources requireModule(String name) {
        throw notSupported("requireModule");
    }

    @Override
    public RequiredResources requirePage(String key) {
        throw notSupported("requirePage");
    }

    @Override
    public RequiredResources exclude(Set<String> webResources, Set<String> contexts) {
        throw notSupported("exclude");
    }

    @Override
    public RequiredData data() {
        throw notSupported("data");
    }

    @Override
    public WebResourceAssembler copy() {
        throw notSupported("copy");
    }

    @Override
    public void seed(WebResourceAssembler assembler) {
        throw notSupported("seed");
    }

    private static UnsupportedOperationException notSupported(String method) {
        return new UnsupportedOperationException("PageBuilderService " + method + " is not supported by this host");
    }
}
