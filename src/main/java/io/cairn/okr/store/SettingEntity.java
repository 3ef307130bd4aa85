package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One thing administrators chose for the whole instance; what is as out of the box has no row. */
@Preload
@Table("SETTING")
public interface SettingEntity extends Row {
    @NotNull
    @StringLength(64)
    @Unique
    String getSettingName();

    void setSettingName(String settingName);

    @StringLength(StringLength.UNLIMITED)
    String getSettingText();

    void setSettingText(String settingText);
}
