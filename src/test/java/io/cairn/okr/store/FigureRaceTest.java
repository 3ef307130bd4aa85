package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Ledger;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.StoredFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Writers at once on one figure, each on a server of its own. */
public class FigureRaceTest extends StoreTest {
    private static final int WRITERS = 4;
    private static final int ROUNDS = 15;

    @Test
    public void ofManyWritersOfOneVersionExactlyOneWinsAndAllItWroteIsThere() throws Exception {
        KeyResultId id = keyResult().id();
        for (int round = 0; round < ROUNDS; round++) {
            long version = round;
            List<Boolean> kept = atOnce(WRITERS, writer -> keep(id, version, writer));
            assertThat(kept).containsOnlyOnce(true);
            assertConsistent(id, version + 1, kept.indexOf(true));
        }
        assertThat(ao.count(FigureEntity.class, "SUBJECT = ?", id.key())).isEqualTo(1);
        assertThat(new Figures(ao).events(id, 100)).hasSize(ROUNDS);
    }

    @Test
    public void writersThatReadAgainAndRetryAllGetThrough() throws Exception {
        ObjectiveId id = objective(cycle()).id();
        List<Integer> turns = atOnce(WRITERS, writer -> {
            Figures figures = new Figures(database.node());
            int written = 0;
            while (written < 5) {
                StoredFigure stored = figures.ofObjectives(List.of(id)).get(id);
                BigDecimal more = stored.figure().raw().orElse(BigDecimal.ZERO).add(BigDecimal.ONE);
                written += OneFigure.keep(figures, id, stored.version(), Figure.of(more), NOON) ? 1 : 0;
            }
            return written;
        });
        assertThat(turns).containsOnly(5);
        assertThat(new Figures(ao).ofObjectives(List.of(id)).get(id).figure().raw()).contains(new BigDecimal(WRITERS * 5));
    }

    private boolean keep(KeyResultId id, long version, int writer) {
        Optional<BigDecimal> raw = Optional.of(new BigDecimal(writer));
        Ledger ledger = new Ledger(List.of(line(10_000 + writer), line(20_000)));
        FigureEvent event = new FigureEvent(id, NOON, Optional.empty(), raw, List.of());
        return OneFigure.keep(new Figures(database.node()), id, version, new Figure(raw, Set.of()), raw, ledger, Optional.of(event), NOON);
    }

    private void assertConsistent(KeyResultId id, long version, int winner) {
        StoredFigure stored = new Figures(ao).ofKeyResults(List.of(id)).get(id);
        assertThat(stored.version()).isEqualTo(version);
        assertThat(stored.current()).contains(new BigDecimal(winner));
        assertThat(new Figures(ao).ledger(id).lines()).containsExactly(line(10_000 + winner), line(20_000));
        assertThat(new Figures(ao).events(id, 1).get(0).after()).contains(new BigDecimal(winner));
    }

    private static LedgerLine line(long issue) {
        return new LedgerLine(new IssueId(issue), new ProjectId(10_000), Set.of(Route.DIRECT), BigDecimal.ONE, BigDecimal.ONE,
                new BigDecimal("0.5"), Optional.empty());
    }
}
