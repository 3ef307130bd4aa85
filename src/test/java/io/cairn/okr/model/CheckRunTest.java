package io.cairn.okr.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** How far a check has come. */
public class CheckRunTest {
    @Test
    public void neverMoreAreCheckedThanThereAre() {
        assertThat(new CheckRun.Progress(19, 16, 19, 0, 0).total()).isEqualTo(19);
        assertThat(new CheckRun.Progress(3, 16, 3, 0, 0).total()).isEqualTo(16);
        assertThat(new CheckRun.Progress(19, 19, 19, 0, 0).of(16).total()).isEqualTo(19);
    }
}
