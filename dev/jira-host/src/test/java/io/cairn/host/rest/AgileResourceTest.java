package io.cairn.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class AgileResourceTest {
    @Test
    public void aBoardsFilterAndTheCallersQueryBothHold() {
        assertThat(AgileResource.narrowed("project = APP ORDER BY Rank ASC", "")).isEqualTo("project = APP ORDER BY Rank ASC");
        assertThat(AgileResource.narrowed("project = APP OR project = B", "type = Bug order by updated DESC"))
                .isEqualTo("(project = APP OR project = B) AND type = Bug ORDER BY updated DESC");
        assertThat(AgileResource.narrowed("", "type = Bug")).isEqualTo("type = Bug ORDER BY Rank ASC");
    }
}
