package io.cairn.host.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class RoutesTest {
    private final Routes<String> routes = new Routes<String>().get("/issue/picker", "picker").get("/issue/{key}", "issue").post("/a.jspa", "action");

    @Test
    public void namesStandForOneSegment() {
        Routes.Match<String> match = routes.find("GET", "/issue/APP-1").orElseThrow();
        assertThat(match.handler()).isEqualTo("issue");
        assertThat(match.pathValues()).containsEntry("key", "APP-1");
        assertThat(routes.find("GET", "/issue/APP-1/more")).isEmpty();
    }

    @Test
    public void theFirstThatFitsAnswers() {
        assertThat(routes.find("GET", "/issue/picker").orElseThrow().handler()).isEqualTo("picker");
    }

    @Test
    public void dotsAreDotsAndTheMethodCounts() {
        assertThat(routes.find("POST", "/aXjspa")).isEmpty();
        assertThat(routes.find("GET", "/a.jspa")).isEmpty();
        assertThat(routes.knows("/a.jspa")).isTrue();
        assertThat(routes.find("HEAD", "/issue/APP-1")).isPresent();
    }
}
