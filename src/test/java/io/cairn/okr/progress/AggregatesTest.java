package io.cairn.okr.progress;

import static io.cairn.okr.progress.Sets.done;
import static io.cairn.okr.progress.Sets.epic;
import static io.cairn.okr.progress.Sets.estimated;
import static io.cairn.okr.progress.Sets.line;
import static io.cairn.okr.progress.Sets.supporting;
import static io.cairn.okr.progress.Sets.todo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Aggregate.Function;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ValidationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class AggregatesTest {
    private static final Rules RULES = Rules.withDefaults(Set.of(Sets.WONT_DO));

    @Test // J14
    public void issuesGiveACountWhateverTheirStatus() {
        assertThat(Aggregates.of(Aggregate.COUNT, Scope.of(List.of(todo(1), done(2), Sets.cancelled(3), todo(1))), RULES).value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("3"));
    }

    @Test // J14
    public void everyFunctionOfTheirAmounts() {
        List<Leaf> leaves = List.of(estimated("5", todo(1)), estimated("1", todo(2)), estimated("9", todo(3)), estimated("3", todo(4)), todo(5));
        assertThat(value(Function.SUM, 0, leaves)).isEqualTo("18");
        assertThat(value(Function.AVG, 0, leaves)).isEqualTo("4.5");
        assertThat(value(Function.MEDIAN, 0, leaves)).isEqualTo("4");
        assertThat(value(Function.PERCENTILE, 75, leaves)).isEqualTo("6");
        assertThat(value(Function.PERCENTILE, 50, leaves)).isEqualTo("4");
        assertThat(value(Function.MIN, 0, leaves)).isEqualTo("1");
        assertThat(value(Function.MAX, 0, leaves)).isEqualTo("9");
    }

    @Test // J14
    public void anEmptyAmountIsNothingInASumAndLeftOutOfTheOthers() {
        Scope scope = Scope.of(List.of(estimated("5", todo(1)), todo(2)));
        assertThat(line(Aggregates.of(how(Function.SUM, 0), scope, RULES).ledger(), 2).notes()).containsExactly(Note.EMPTY_IS_ZERO);
        assertThat(line(Aggregates.of(how(Function.AVG, 0), scope, RULES).ledger(), 2).leftOut()).contains("J14");
    }

    @Test // J14, M8
    public void nothingMatchedIsZeroForACountAndASumAndNothingForTheOthers() {
        for (Function function : Function.values()) {
            boolean zero = function == Function.COUNT || function == Function.SUM;
            assertThat(Aggregates.of(how(function, function == Function.PERCENTILE ? 90 : 0), Scope.of(List.of()), RULES).value())
                    .isEqualTo(zero ? Optional.of(BigDecimal.ZERO) : Optional.empty());
        }
    }

    @Test // J14
    public void theLinesAddUpToTheValueAndTheirOrderDoesNotMatter() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<Leaf> leaves = new ArrayList<>();
            for (int id = 1; id <= 1 + random.nextInt(12); id++) {
                leaves.add(random.nextInt(5) == 0 ? todo(id) : estimated(String.valueOf(random.nextInt(40)), todo(id)));
            }
            for (Function function : Function.values()) {
                Aggregate how = how(function, function == Function.PERCENTILE ? 1 + random.nextInt(99) : 0);
                Aggregated given = Aggregates.of(how, Scope.of(leaves), RULES);
                BigDecimal sum = Fractions.sum(given.ledger().lines().stream().map(LedgerLine::contribution).toList());
                assertThat(sum).isEqualByComparingTo(given.value().orElse(BigDecimal.ZERO));
                Collections.shuffle(leaves, random);
                assertThat(Aggregates.of(how, Scope.of(leaves), RULES)).isEqualTo(given);
            }
        }
    }

    @Test // J7, R4
    public void anEpicLinkedForItsIssuesAndWhatOnlySupportsAreLeftOut() {
        Leaf child = Sets.by(Route.EPIC, todo(11));
        Map<IssueId, IssueId> epicOf = Map.of(child.issue().id(), new IssueId(1));
        Aggregated linked = Aggregates.of(Aggregate.COUNT, new Scope(List.of(Sets.by(Route.EPIC, epic(todo(1))), child, supporting(todo(2))), epicOf), RULES);
        assertThat(linked.value()).contains(BigDecimal.ONE);
        assertThat(line(linked.ledger(), 1).leftOut()).contains("J7");
        assertThat(line(linked.ledger(), 2).leftOut()).contains("R4");
        Aggregated found = Aggregates.of(Aggregate.COUNT, new Scope(List.of(Sets.by(Route.QUERY, epic(todo(1))), child), epicOf), RULES);
        assertThat(found.value()).contains(BigDecimal.valueOf(2));
    }

    @Test // J14
    public void anAggregateTakesAnAmountUnlessItCounts() {
        assertThatThrownBy(() -> new Aggregate(Function.SUM, Optional.empty(), 0)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> new Aggregate(Function.COUNT, Optional.of(Sets.POINTS), 0)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> new Aggregate(Function.PERCENTILE, Optional.of(Sets.POINTS), 100)).isInstanceOf(ValidationException.class);
    }

    @Test // J14
    public void aQuantityHasAShortText() {
        for (Quantity quantity : List.of(Sets.POINTS, new Quantity.Time(Quantity.Time.Kind.SPENT, Quantity.Unit.HOURS),
                new Quantity.Between("1", "10001", Quantity.Unit.DAYS))) {
            assertThat(Quantity.valueOf(quantity.text())).isEqualTo(quantity);
        }
        for (String none : List.of("", "field", "field:", "time:SPENT:WEEKS", "between:1:1:DAYS", "between:1:DAYS")) {
            assertThatThrownBy(() -> Quantity.valueOf(none)).as(none).isInstanceOf(ValidationException.class);
        }
    }

    private static String value(Function function, int percentile, List<Leaf> leaves) {
        return Aggregates.of(how(function, percentile), Scope.of(leaves), RULES).value().orElseThrow().stripTrailingZeros().toPlainString();
    }

    private static Aggregate how(Function function, int percentile) {
        return new Aggregate(function, function == Function.COUNT ? Optional.empty() : Optional.of(Sets.POINTS), percentile);
    }
}
