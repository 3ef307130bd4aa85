package io.cairn.host.plugin.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.host.plugin.HtmlPage;
import org.junit.Test;

public class HtmlPagesTest {
    @Test
    public void aPageIsTakenApart() {
        HtmlPage page = HtmlPages.parse("<!DOCTYPE html><html lang=\"en\"><head><title>A &amp; B</title><meta name=\"decorator\" content=\"atl.admin\"/>"
                + "<link rel=\"x\" href=\"y\"></head><body class=\"c\"><p>hello</p></body></html>");

        assertThat(page.title()).isEqualTo("A & B");
        assertThat(page.decorator()).isEqualTo("atl.admin");
        assertThat(page.head()).isEqualTo("<link rel=\"x\" href=\"y\">");
        assertThat(page.body()).isEqualTo("<p>hello</p>");
    }

    @Test
    public void markupWithoutFrameIsAllBody() {
        HtmlPage page = HtmlPages.parse("<p>only this</p>");

        assertThat(page.decorator()).isEmpty();
        assertThat(page.body()).isEqualTo("<p>only this</p>");
    }
}
