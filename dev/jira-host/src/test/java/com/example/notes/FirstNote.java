package com.example.notes;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Map;

/** Upgrade task that makes a note. */
public class FirstNote implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion from, ActiveObjects ao) {
        ao.migrate(NoteEntity.class);
        ao.create(NoteEntity.class, Map.of("TEXT", "from version " + from));
    }
}
