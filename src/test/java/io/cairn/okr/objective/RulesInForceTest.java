package io.cairn.okr.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.store.ChosenSettings;
import io.cairn.okr.store.EmptyStore;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class RulesInForceTest {
    @Test // J4
    public void whatMeansGivenUpIsFoundByItsNameInEitherLanguage() {
        try (EmptyStore store = new EmptyStore()) {
            RulesInForce rules = new RulesInForce(new ChosenSettings(store.ao()), new Named(Map.of("1", "完成", "2", "无法重现", "3", "Duplicate", "4", "Done")));
            assertThat(rules.now().givenUp().notCounted()).containsExactlyInAnyOrder("2", "3");
        }
    }

    /** Resolutions by id. */
    private record Named(Map<String, String> names) implements Resolutions {
        @Override
        public Set<String> named(Set<String> wanted) {
            return names.entrySet().stream().filter(one -> wanted.contains(one.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
        }
    }
}
