package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A line of the ledger: one issue's part in a figure. */
@Preload
@Table("KR_LEAF")
public interface LeafEntity extends Row {
    @Indexed
    long getKeyResultId();

    void setKeyResultId(long keyResultId);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    long getProjectId();

    void setProjectId(long projectId);

    /** Names, comma between. */
    @NotNull
    @StringLength(64)
    String getRoutes();

    void setRoutes(String routes);

    @NotNull
    @StringLength(64)
    String getWeight();

    void setWeight(String weight);

    @NotNull
    String getWorth();

    void setWorth(String worth);

    @NotNull
    String getContribution();

    void setContribution(String contribution);

    /** Names, comma between; null for none in the oldest rows. */
    @StringLength(450)
    String getNotes();

    void setNotes(String notes);

    /** The rule's id; null if it counts. */
    @StringLength(32)
    String getLeftOut();

    void setLeftOut(String leftOut);
}
