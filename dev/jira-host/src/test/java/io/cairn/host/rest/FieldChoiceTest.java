package io.cairn.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class FieldChoiceTest {
    @Test
    public void namesChooseExactlyThose() {
        FieldChoice choice = FieldChoice.of(List.of("summary"));
        assertThat(choice.includes("summary", true)).isTrue();
        assertThat(choice.includes("status", true)).isFalse();
    }

    @Test
    public void aMinusLeavesOutOfTheUsual() {
        FieldChoice choice = FieldChoice.of(List.of("-description"));
        assertThat(choice.includes("description", true)).isFalse();
        assertThat(choice.includes("summary", true)).isTrue();
        assertThat(choice.includes("comment", false)).isFalse();
    }

    @Test
    public void allIsMoreThanNavigable() {
        assertThat(FieldChoice.of(List.of("*all")).includes("comment", false)).isTrue();
        assertThat(FieldChoice.of(List.of("*navigable")).includes("comment", false)).isFalse();
        assertThat(FieldChoice.of(List.of("*navigable", "comment")).includes("comment", false)).isTrue();
    }
}
