package io.cairn.host.web.page;

import io.cairn.host.jira.user.User;
import io.cairn.host.plugin.HtmlPage;
import io.cairn.host.plugin.PageDecorator;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.template.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Puts pages of plugins' servlets and actions into the frame they ask for by {@code <meta name="decorator">} (jira-platform.md C.6). */
public final class PluginPageFrame implements PageDecorator {
    private final Site site;
    private final Frame frame;
    private final AdminFrame admin;
    private final SideBar sideBar;

    public PluginPageFrame(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
        this.admin = new AdminFrame(site, frame);
        this.sideBar = new SideBar(site, frame);
    }

    @Override
    public void write(HtmlPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<User> user = site.jira().currentUser().get();
        Exchange exchange = new Exchange(request, response, Map.of(), user, Texts.of(user, request));
        frame.write(exchange, response.getStatus(), framed(exchange, page));
    }

    private Page framed(Exchange exchange, HtmlPage page) {
        Html body = new Html(page.body());
        Page framed = page.decorator().equals("atl.admin") && exchange.visitor().isPresent()
                ? admin.page(exchange, page.title(), body, page.metas().getOrDefault("admin.active.tab", ""))
                : general(exchange, page, body);
        page.metas().forEach(framed::meta);
        return framed.head(new Html(page.head()));
    }

    private Page general(Exchange exchange, HtmlPage page, Html body) {
        Page framed = new Page(page.title(), body).requires(page.decorator().equals("atl.userprofile") ? "atl.userprofile" : "atl.general");
        String key = page.metas().getOrDefault("projectKey", "");
        if (!key.isEmpty() && exchange.visitor().isPresent()) {
            var project = site.jira().projects().see(exchange.user(), key);
            framed.besides(sideBar.render(exchange, project, "")).forProject(project.key());
        }
        return framed;
    }
}
