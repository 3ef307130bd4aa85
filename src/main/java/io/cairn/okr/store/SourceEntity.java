package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One line of the set behind a key result. */
@Preload
@Table("SOURCE")
public interface SourceEntity extends Row {
    @Indexed
    long getKeyResultId();

    void setKeyResultId(long keyResultId);

    @Indexed
    @NotNull
    @StringLength(32)
    String getSourceKind();

    void setSourceKind(String sourceKind);

    /** What may be there once: "KR-7:D:10001", "KR-7:E:10001", "KR-7:Q:" and the query's SHA-256. */
    @NotNull
    @StringLength(128)
    @Unique
    String getSourceKey();

    void setSourceKey(String sourceKey);

    /** The issue or the epic; null for a query. */
    @Indexed
    Long getIssueId();

    void setIssueId(Long issueId);

    /** Of one issue only. */
    @StringLength(64)
    String getWeight();

    void setWeight(String weight);

    /** Of a query only, as who it runs as. */
    @StringLength(StringLength.UNLIMITED)
    String getJql();

    void setJql(String jql);

    String getRunsAs();

    void setRunsAs(String runsAs);

    @NotNull
    String getAddedBy();

    void setAddedBy(String addedBy);

    long getAddedAt();

    void setAddedAt(long addedAt);
}
