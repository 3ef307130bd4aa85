package com.example.notes;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Notes, for anybody. */
public class Notes {
    private final ActiveObjects ao;

    public Notes(ActiveObjects ao) {
        this.ao = ao;
    }

    public List<String> all() {
        return Arrays.stream(ao.find(NoteEntity.class, Query.select().order("ID"))).map(NoteEntity::getText).toList();
    }

    public void add(String text) {
        ao.executeInTransaction(() -> ao.create(NoteEntity.class, Map.of("TEXT", text)));
    }

    /** Adds, then fails. */
    public void addAndFail(String text) {
        ao.executeInTransaction(() -> {
            ao.create(NoteEntity.class, Map.of("TEXT", text));
            throw new IllegalStateException("on purpose");
        });
    }
}
