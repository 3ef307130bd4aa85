package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class RequestsTest extends StoreTest {
    private static final String KEY = "k".repeat(300);

    private Requests requests() {
        return new Requests(ao);
    }

    private boolean claim(Instant at) {
        return requests().claim(ANNA, KEY, "print", at);
    }

    @Test
    public void anAnswerIsGivenAgainToItsSenderOnly() {
        assertThat(claim(NOON)).isTrue();
        requests().remember(ANNA, KEY, 201, "{\"title\":\"目标 🎯\"}");
        assertThat(requests().answerTo(ANNA, KEY)).contains(new Requests.Answer(201, "{\"title\":\"目标 🎯\"}", "print"));
        assertThat(requests().answerTo(BO, KEY)).isEmpty();
        assertThat(requests().answerTo(ANNA, "other")).isEmpty();
    }

    @Test
    public void anEmptyAnswerIsAnAnswer() {
        claim(NOON);
        requests().remember(ANNA, KEY, 204, "");
        assertThat(requests().answerTo(ANNA, KEY)).contains(new Requests.Answer(204, "", "print"));
    }

    @Test
    public void aClaimedRequestHasNoAnswerYetAndCannotBeClaimedAgain() {
        claim(NOON);
        assertThat(requests().answerTo(ANNA, KEY)).isEmpty();
        assertThat(claim(NOON.plusSeconds(1))).isFalse();
        assertThat(requests().claim(BO, KEY, "print", NOON)).isTrue();
    }

    @Test
    public void anAnsweredRequestCannotBeClaimedAgainHoweverLate() {
        claim(NOON);
        requests().remember(ANNA, KEY, 201, "done");
        assertThat(claim(NOON.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    public void aClaimWhoseServerDiedCanBeTakenOver() {
        claim(NOON);
        assertThat(claim(NOON.plus(Requests.ABANDONED))).isFalse();
        assertThat(claim(NOON.plus(Requests.ABANDONED).plusMillis(1))).isTrue();
    }

    @Test
    public void aReleasedClaimCanBeTakenAgainButAnAnswerStays() {
        claim(NOON);
        requests().release(ANNA, KEY);
        assertThat(claim(NOON)).isTrue();
        requests().remember(ANNA, KEY, 201, "done");
        requests().release(ANNA, KEY);
        assertThat(requests().answerTo(ANNA, KEY)).isPresent();
    }

    @Test
    public void onlyAClaimedRequestCanBeAnswered() {
        assertThatThrownBy(() -> requests().remember(ANNA, KEY, 201, "")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void ofManyClaimsAtOnceExactlyOneIsGranted() throws Exception {
        assertThat(atOnce(6, turn -> new Requests(database.node()).claim(ANNA, KEY, "print", NOON))).containsOnlyOnce(true);
    }

    @Test
    public void oldRequestsAreForgotten() {
        claim(NOON);
        requests().remember(ANNA, KEY, 201, "old");
        requests().claim(BO, KEY, "print", NOON.plusSeconds(1));
        requests().remember(BO, KEY, 201, "new");
        assertThat(requests().removeOlderThan(NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(requests().answerTo(ANNA, KEY)).isEmpty();
        assertThat(requests().answerTo(BO, KEY)).isPresent();
    }

    @Test
    public void eachMethodPreparesAsManyStatementsAsItSays() {
        assertThat(statements(() -> claim(NOON))).isEqualTo(3);
        assertThat(statements(() -> requests().answerTo(ANNA, KEY))).isEqualTo(1);
        assertThat(statements(() -> remembered())).isEqualTo(2);
        assertThat(statements(() -> requests().removeOlderThan(NOON))).isEqualTo(1);
    }

    private String remembered() {
        requests().remember(ANNA, KEY, 200, "");
        return KEY;
    }
}
