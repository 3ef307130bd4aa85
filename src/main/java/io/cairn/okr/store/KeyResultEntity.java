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

    /** Of a line, of zones and of what is maintained, as the unit; target of the first two, direction of a line only. */
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

    /** Of a share only, as all that follow to the rule of day one. */
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

    /** By status, "10001=50", comma between; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getStatusWorths();

    void setStatusWorths(String statusWorths);

    /** The short text of a quantity, as the next one; null for none. */
    String getPercentFrom();

    void setPercentFrom(String percentFrom);

    String getEstimateFrom();

    void setEstimateFrom(String estimateFrom);

    @StringLength(32)
    String getNoEstimate();

    void setNoEstimate(String noEstimate);

    @StringLength(64)
    String getFixedEstimate();

    void setFixedEstimate(String fixedEstimate);

    @StringLength(32)
    String getDayOneRule();

    void setDayOneRule(String dayOneRule);

    /** Names of the options of a share that were chosen, comma between, "NOTHING" for none; null in rows older than defaults. */
    String getChosenOptions();

    void setChosenOptions(String chosenOptions);

    /** Of what is maintained only, as the next three; null for no bound. */
    @StringLength(64)
    String getLowBound();

    void setLowBound(String lowBound);

    @StringLength(64)
    String getHighBound();

    void setHighBound(String highBound);

    /** "INCLUSIVE" or "EXCLUSIVE". */
    @StringLength(32)
    String getBoundRule();

    void setBoundRule(String boundRule);

    @StringLength(32)
    String getMaintainRule();

    void setMaintainRule(String maintainRule);

    /** Of zones only, as the next two; start and target are those of a line. */
    @StringLength(64)
    String getCommitAmount();

    void setCommitAmount(String commitAmount);

    @StringLength(64)
    String getStretchAmount();

    void setStretchAmount(String stretchAmount);

    @StringLength(32)
    String getScaleRule();

    void setScaleRule(String scaleRule);

    /** A line each: weight, day done or nothing, title, tabs between. */
    @StringLength(StringLength.UNLIMITED)
    String getMilestones();

    void setMilestones(String milestones);

    /** How issues make the value; null if they do not. */
    @StringLength(32)
    String getMadeBy();

    void setMadeBy(String madeBy);

    String getMadeFrom();

    void setMadeFrom(String madeFrom);

    Integer getMadeAtPercent();

    void setMadeAtPercent(Integer madeAtPercent);

    @StringLength(32)
    String getCommitment();

    void setCommitment(String commitment);

    /** "2026-11-01=0.25", comma between; null for the straight line. */
    @StringLength(StringLength.UNLIMITED)
    String getPlannedCurve();

    void setPlannedCurve(String plannedCurve);

    /** Its own thresholds, as the next three; null for those of the instance. */
    @StringLength(32)
    String getStatusRule();

    void setStatusRule(String statusRule);

    @StringLength(64)
    String getOnTrackFrom();

    void setOnTrackFrom(String onTrackFrom);

    @StringLength(64)
    String getAtRiskFrom();

    void setAtRiskFrom(String atRiskFrom);

    @StringLength(64)
    String getTooEarlyTo();

    void setTooEarlyTo(String tooEarlyTo);

    /** "ALL" or "WORKING"; null for those of the instance. */
    @StringLength(16)
    String getCountedDays();

    void setCountedDays(String countedDays);

    /** Null in the oldest rows. */
    Long getAddedAt();

    void setAddedAt(Long addedAt);

    long getVersionNo();

    void setVersionNo(long versionNo);

    boolean isRemoved();

    void setRemoved(boolean removed);
}
