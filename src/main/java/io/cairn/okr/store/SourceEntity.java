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

    /**
     * What may be there once: "KR-7:D:10001" for an issue, "E" for an epic, "V" for a version, "C" for a component, "S" for a
     * sprint; "KR-7:Q:" and the SHA-256 of a query, "KR-7:L:" and that of a project and a label. Of what was taken out, ":R:"
     * and its own id stand behind it.
     */
    @NotNull
    @StringLength(128)
    @Unique
    String getSourceKey();

    void setSourceKey(String sourceKey);

    /** The issue or the epic; null for others. */
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

    /** Of a version, a component or a label. */
    @Indexed
    Long getProjectId();

    void setProjectId(Long projectId);

    /** Jira's id of a version, a component or a sprint. */
    Long getThingId();

    void setThingId(Long thingId);

    /** A label, or a sprint's name. */
    String getThingName();

    void setThingName(String thingName);

    /** Null, as before there was a choice, where it drives. */
    @StringLength(32)
    String getEffect();

    void setEffect(String effect);

    /** When it was taken out, so that it can be put back; null while it is there. */
    Long getRemovedAt();

    void setRemovedAt(Long removedAt);
}
