package io.cairn.okr.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where a key result was going, as it was to be seen on a day; replaced by a later look on the same day. Days are ISO text. */
@Preload
@Table("FORECAST")
public interface ForecastEntity extends Row {
    /** "KR-7@2026-11-23". */
    @NotNull
    @Unique
    @StringLength(64)
    String getForecastKey();

    void setForecastKey(String forecastKey);

    @Indexed
    long getKeyResultId();

    void setKeyResultId(long keyResultId);

    @Indexed
    @NotNull
    @StringLength(10)
    String getMadeOn();

    void setMadeOn(String madeOn);

    /** Of the figure. */
    long getFigureVersion();

    void setFigureVersion(long figureVersion);

    /** Whether it is judged: the first of its week. */
    boolean isCounted();

    void setCounted(boolean counted);

    @NotNull
    @StringLength(32)
    String getForecastKind();

    void setForecastKind(String forecastKind);

    long getSeed();

    void setSeed(long seed);

    @NotNull
    @StringLength(10)
    String getEndDay();

    void setEndDay(String endDay);

    @NotNull
    String getRemaining();

    void setRemaining(String remaining);

    @NotNull
    String getWholeScope();

    void setWholeScope(String wholeScope);

    /** "1,0,2:3": what was done on each day up to the day it was made, after the colon what was added. */
    @StringLength(StringLength.UNLIMITED)
    String getThroughput();

    void setThroughput(String throughput);

    @StringLength(10)
    String getDay10();

    void setDay10(String day);

    @StringLength(10)
    String getDay50();

    void setDay50(String day);

    @StringLength(10)
    String getDay85();

    void setDay85(String day);

    @StringLength(10)
    String getDay90();

    void setDay90(String day);

    @StringLength(10)
    String getDay95();

    void setDay95(String day);

    /** On the straight line. */
    @StringLength(10)
    String getLineDay();

    void setLineDay(String lineDay);

    /** Of being at the target in time; null unless it was simulated. */
    String getChance();

    void setChance(String chance);

    /** The figure to be expected on the last day of the cycle. */
    String getFigureAtEnd();

    void setFigureAtEnd(String figureAtEnd);
}
