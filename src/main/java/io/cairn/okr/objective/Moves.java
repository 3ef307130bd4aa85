package io.cairn.okr.objective;

import io.cairn.okr.objective.RuleEffect.Move;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the figures that differ between two views of the same. */
final class Moves {
    /** By how far the progress moves, then by key. */
    static final Comparator<Move> BIGGEST_FIRST = Comparator.comparing(Moves::distance).reversed().thenComparing(Move::key);

    private Moves() {
    }

    static List<Move> between(ObjectiveView before, ObjectiveView after) {
        List<Move> moves = new ArrayList<>();
        String title = before.objective().plan().title();
        add(moves, new Move(before.objective().id().key(), title, Optional.empty(), before.figure(), after.figure()));
        for (int at = 0; at < before.keyResults().size(); at++) {
            KeyResultView one = before.keyResults().get(at);
            FigureView then = after.keyResults().get(at).figure();
            add(moves, new Move(one.keyResult().id().key(), one.keyResult().plan().title(), Optional.of(one.keyResult().plan().measure()), one.figure(), then));
        }
        return moves;
    }

    private static void add(List<Move> moves, Move move) {
        boolean other = distance(move).signum() != 0 || move.before().raw().isPresent() != move.after().raw().isPresent();
        if (other || move.before().status() != move.after().status()) {
            moves.add(move);
        }
    }

    private static BigDecimal distance(Move move) {
        return raw(move.after()).subtract(raw(move.before())).abs();
    }

    private static BigDecimal raw(FigureView figure) {
        return figure.raw().orElse(BigDecimal.ZERO);
    }
}
