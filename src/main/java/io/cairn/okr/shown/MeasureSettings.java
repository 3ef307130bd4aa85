package io.cairn.okr.shown;

import io.cairn.okr.model.Measure;
import io.cairn.okr.shown.ShownLedger.Setting;
import java.util.ArrayList;
import java.util.List;

/** The choices behind a measure that its label does not tell, by name (M4, M7). */
record MeasureSettings(Words words) {
    List<Setting> of(Measure measure) {
        return measure.match(linear -> List.of(), binary -> List.of(), this::maintain, milestones -> List.of(),
                zones -> List.of(new Setting(words.text("okr.kr.zones.scale"), words.text(zones.scale() == Measure.Zones.Scale.STRETCH
                        ? "okr.kr.zones.stretch" : "okr.kr.zones.target"))), share -> List.of());
    }

    private List<Setting> maintain(Measure.Maintain it) {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(words.text("okr.kr.band.mode"), words.text(switch (it.mode()) {
            case LATEST -> "okr.kr.band.latest";
            case GRADED -> "okr.kr.band.graded";
            case HELD -> "okr.kr.band.held";
        })));
        settings.add(new Setting(words.text("okr.kr.band.on"), words.text(it.band().inclusive() ? "okr.kr.band.inside" : "okr.kr.band.outside")));
        return settings;
    }
}
