package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;

public class PlanShelfTest {
    private final List<String> read = new ArrayList<>();
    private final PlanShelf<String, String> shelf = new PlanShelf<>(key -> key, this::read, value -> value.startsWith("long") ? 2 : 1, 2);

    private Map<String, String> read(Collection<String> keys) {
        read.addAll(keys);
        return keys.stream().collect(Collectors.toMap(key -> key, key -> key + read.size()));
    }

    @Test
    public void whatBearsThePresentVersionIsNotReadAgain() {
        assertThat(shelf.now(List.of("a", "b"), Map.of("a", 1L, "b", 2L))).isEqualTo(Map.of("a", "a2", "b", "b2"));
        assertThat(shelf.now(List.of("a", "b"), Map.of("a", 1L, "b", 2L))).isEqualTo(Map.of("a", "a2", "b", "b2"));
        assertThat(read).containsExactly("a", "b");
    }

    @Test
    public void whatBearsAnotherVersionIsReadAgainAndAlone() {
        shelf.now(List.of("a", "b"), Map.of("a", 1L, "b", 2L));
        assertThat(shelf.now(List.of("a", "b"), Map.of("a", 1L, "b", 3L))).containsEntry("b", "b3");
        assertThat(shelf.now(List.of("b"), Map.of("b", 2L))).as("a version before is not this one").containsEntry("b", "b4");
        assertThat(read).containsExactly("a", "b", "b", "b");
    }

    @Test
    public void whatWasNotLookedAtLongestGoesFirst() {
        shelf.keep("a", 1, "one");
        shelf.keep("b", 1, "two");
        assertThat(shelf.once("a")).contains("one");
        shelf.keep("c", 1, "three");
        assertThat(shelf.once("b")).isEmpty();
        assertThat(shelf.once("a")).contains("one");
        assertThat(shelf.once("c")).contains("three");
    }

    @Test
    public void whatIsLongTakesThePlaceOfSeveral() {
        shelf.keep("a", 1, "one");
        shelf.keep("b", 1, "two");
        shelf.keep("b", 2, "long");
        assertThat(shelf.once("a")).isEmpty();
        assertThat(shelf.once("b")).contains("long");
        shelf.keep("b", 3, "short");
        shelf.keep("c", 1, "three");
        assertThat(shelf.once("b")).contains("short");
        assertThat(shelf.once("c")).contains("three");
    }
}
