package com.atlassian.jira.web.bean;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.search.SearchResults;
import java.util.List;
import org.junit.Test;

public class PagerFilterTest {
    @Test
    public void aPageStartsAtAMultipleOfItsSize() {
        assertThat(PagerFilter.newPageAlignedFilter(49, 20).getStart()).isEqualTo(40);
        assertThat(PagerFilter.newPageAlignedFilter(40, 20).getStart()).isEqualTo(40);
        assertThat(PagerFilter.getUnlimitedFilter().getStart()).isZero();
    }

    @Test
    public void theLastPageEndsWithTheLastResult() {
        assertThat(new SearchResults<>(List.of("a"), 41, 20, 40).getEnd()).isEqualTo(41);
        assertThat(new SearchResults<>(List.of("a"), 41, Integer.MAX_VALUE, 0).getEnd()).isEqualTo(41);
    }
}
