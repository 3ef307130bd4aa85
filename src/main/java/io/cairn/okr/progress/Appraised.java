package io.cairn.okr.progress;

import io.cairn.okr.model.Note;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one issue is worth and how that was found.
 *
 * @param value 0 to 1
 */
record Appraised(BigDecimal value, Set<Note> notes) {
    Appraised {
        notes = Set.copyOf(notes);
    }

    static Appraised of(BigDecimal value, Note... notes) {
        return new Appraised(value, Set.of(notes));
    }

    Appraised with(Note note) {
        Set<Note> more = EnumSet.of(note);
        more.addAll(notes);
        return new Appraised(value, more);
    }

    Appraised withIf(boolean so, Note note) {
        return so ? with(note) : this;
    }
}
