package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How long a query of a key result found an issue. The row without an issue says since when the query is watched. */
@Preload
@Table("QUERY_MEMBER")
public interface QueryMemberEntity extends Row {
    /** "7:10001" for source and issue while the query finds it; of what it finds no more, ":U:" and its own id stand behind it. */
    @NotNull
    @Unique
    @StringLength(96)
    String getMemberKey();

    void setMemberKey(String memberKey);

    @Indexed
    long getSourceId();

    void setSourceId(long sourceId);

    /** Null in the row that says since when the query is watched. */
    Long getIssueId();

    void setIssueId(Long issueId);

    long getSinceAt();

    void setSinceAt(long sinceAt);

    /** Null while the query finds it. */
    Long getUntilAt();

    void setUntilAt(Long untilAt);
}
