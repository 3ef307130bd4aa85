package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A change of a key result's figure or set. */
@Preload
@Table("FIGURE_EVENT")
public interface FigureEventEntity extends Row {
    @Indexed
    long getKeyResultId();

    void setKeyResultId(long keyResultId);

    long getHappenedAt();

    void setHappenedAt(long happenedAt);

    String getProgressBefore();

    void setProgressBefore(String progressBefore);

    String getProgressAfter();

    void setProgressAfter(String progressAfter);

    /** "DONE:10001:0.06:DIRECT+QUERY", comma between: kind, issue, what it moved, routes; the last two are missing in old rows. */
    @StringLength(StringLength.UNLIMITED)
    String getChangedIssues();

    void setChangedIssues(String changedIssues);
}
