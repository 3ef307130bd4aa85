package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An objective. */
@Preload
@Table("OBJECTIVE")
public interface ObjectiveEntity extends Row {
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getDescription();

    void setDescription(String description);

    /** The project it lives with; 0 for the whole company, as NULL is compared differently from database to database. */
    long getProjectId();

    void setProjectId(long projectId);

    @Indexed
    long getCycleId();

    void setCycleId(long cycleId);

    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    /** Null at the top. */
    @Indexed
    Long getParentId();

    void setParentId(Long parentId);

    @StringLength(64)
    String getWeight();

    void setWeight(String weight);

    /** The driver's name. */
    @StringLength(32)
    String getMovedBy();

    void setMovedBy(String movedBy);

    long getVersionNo();

    void setVersionNo(long versionNo);

    boolean isRemoved();

    void setRemoved(boolean removed);
}
