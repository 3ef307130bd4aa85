package io.cairn.okr.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.shown.ShownPerson;
import io.cairn.okr.shown.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** Draws pages with the templates of this jar and asks Jira for their scripts and styles. */
public final class Drawing {
    private static final String PLUGIN = "io.cairn.okr:";

    private final TemplateRenderer templates;
    private final PageBuilderService resources;
    private final ApplicationProperties jira;
    private final People people;
    private final Words words;

    public Drawing(TemplateRenderer templates, PageBuilderService resources, ApplicationProperties jira, People people, Words words) {
        this.templates = templates;
        this.resources = resources;
        this.jira = jira;
        this.people = people;
        this.words = words;
    }

    void page(Page page, UserKey viewer, Writer writer) throws IOException {
        require(page.resource());
        Map<String, Object> values = new HashMap<>(page.values());
        values.putAll(everywhere(viewer));
        templates.render(page.template(), values, writer);
    }

    /** @param key of the text that says why nothing is shown */
    void refusal(String key, Writer writer) throws IOException {
        require("okr-style");
        templates.render("templates/refused.vm", Map.of("reason", words.text(key)), writer);
    }

    /** Puts a web-resource of this plugin on the page that is being made. */
    void require(String resource) {
        resources.assembler().resources().requireWebResource(PLUGIN + resource);
    }

    /** What every template may show: who looks, and where our pages and Jira's begin. */
    Map<String, Object> everywhere(UserKey viewer) {
        String jiraPath = jira.getBaseUrl(UrlMode.RELATIVE);
        return Map.of("me", ShownPerson.of(people.view(viewer)), "jiraPath", jiraPath, "base", jiraPath + "/plugins/servlet/okr");
    }

    String text(String key) {
        return words.text(key);
    }
}
