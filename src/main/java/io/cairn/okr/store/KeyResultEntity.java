package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A key result; which of the columns of its measure are filled depends on the kind. */
@Preload
@Table("KEY_RESULT")
public interface KeyResultEntity extends Row {
    @Indexed
    long getObjectiveId();

    void setObjectiveId(long objectiveId);

    String getTitle();

    void setTitle(String title);

    @Indexed
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    @StringLength(64)
    String getWeight();

    void setWeight(String weight);

    @StringLength(32)
    String getMeasureKind();

    void setMeasureKind(String measureKind);

    /** Of a line only, as its unit, target and direction. */
    @StringLength(64)
    String getStartAmount();

    void setStartAmount(String startAmount);

    @StringLength(64)
    String getTargetAmount();

    void setTargetAmount(String targetAmount);

    @StringLength(32)
    String getDirection();

    void setDirection(String direction);

    @StringLength(64)
    String getUnitName();

    void setUnitName(String unitName);

    /** Of a share only, as the three that follow. */
    @StringLength(32)
    String getValueRule();

    void setValueRule(String valueRule);

    Integer getInWork();

    void setInWork(Integer inWork);

    @StringLength(32)
    String getSubTaskRule();

    void setSubTaskRule(String subTaskRule);

    @StringLength(32)
    String getEpicRule();

    void setEpicRule(String epicRule);

    long getVersionNo();

    void setVersionNo(long versionNo);

    boolean isRemoved();

    void setRemoved(boolean removed);
}
