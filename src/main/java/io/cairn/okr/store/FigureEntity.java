package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The figure of a key result or an objective. A writer settles by replacing the row of the version it has read. */
@Preload
@Table("FIGURE")
public interface FigureEntity extends Row {
    /** "KR-1" or "OBJ-1". */
    @NotNull
    @StringLength(64)
    @Unique
    String getSubject();

    void setSubject(String subject);

    long getVersionNo();

    void setVersionNo(long versionNo);

    /** The raw fraction; null if there is nothing to count. */
    String getProgress();

    void setProgress(String progress);

    /** Names, comma between. */
    String getFlags();

    void setFlags(String flags);

    @StringLength(64)
    String getMeasured();

    void setMeasured(String measured);

    long getComputedAt();

    void setComputedAt(long computedAt);

    /** The weights of all issues that count; null where no issues are and in rows written before this was kept. */
    @StringLength(64)
    String getAllWeights();

    void setAllWeights(String allWeights);

    /** SHA-256 of the lines of the account; null of objectives, and in rows written before this was kept. */
    @StringLength(64)
    String getLinesPrint();

    void setLinesPrint(String linesPrint);
}
