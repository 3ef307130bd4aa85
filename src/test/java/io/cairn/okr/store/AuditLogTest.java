package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.store.AuditLog.Entry;
import org.junit.Test;

public class AuditLogTest extends StoreTest {
    private Entry append(String subject, String after) {
        new AuditLog(ao).append(ANNA, NOON, "key-result.changed", subject, "", after);
        return new Entry(ANNA, NOON, "key-result.changed", subject, "", after);
    }

    @Test
    public void entriesOfASubjectComeNewestFirstInPages() {
        AuditLog log = new AuditLog(ao);
        Entry first = append("KR-7", "题目 🎯" + "长".repeat(9_000));
        append("KR-70", "of another");
        Entry second = append("KR-7", "second");
        assertThat(log.of("KR-7", 0, 10)).containsExactly(second, first);
        assertThat(log.of("KR-7", 1, 10)).containsExactly(first);
        assertThat(log.of("KR-7", 0, 1)).containsExactly(second);
        assertThat(statements(() -> log.of("KR-7", 0, 10))).isEqualTo(1);
        assertThat(statements(() -> append("KR-7", "third"))).isEqualTo(1);
    }
}
