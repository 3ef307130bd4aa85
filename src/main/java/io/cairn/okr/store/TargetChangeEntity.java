package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That something else was to be achieved with a key result from then on; decimals as text. */
@Preload
@Table("TARGET_CHANGE")
public interface TargetChangeEntity extends Row {
    @Indexed
    long getKeyResultId();

    void setKeyResultId(long keyResultId);

    long getChangedAt();

    void setChangedAt(long changedAt);

    String getStartBefore();

    void setStartBefore(String startBefore);

    String getTargetBefore();

    void setTargetBefore(String targetBefore);

    String getStartAfter();

    void setStartAfter(String startAfter);

    String getTargetAfter();

    void setTargetAfter(String targetAfter);

    @StringLength(20)
    String getUnit();

    void setUnit(String unit);
}
