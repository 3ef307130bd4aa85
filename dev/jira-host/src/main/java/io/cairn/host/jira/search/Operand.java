package io.cairn.host.jira.search;

import java.util.List;

/** The right side of a comparison. */
public sealed interface Operand {
    /** A text or number as written; {@code number} if it was written without quotation marks and is a whole number. */
    record Value(String text, boolean number) implements Operand {
    }

    /** A function with its arguments. */
    record Function(String name, List<String> arguments) implements Operand {
        public Function {
            arguments = List.copyOf(arguments);
        }
    }

    /** Several, for IN. */
    record Several(List<Operand> members) implements Operand {
        public Several {
            members = List.copyOf(members);
        }
    }

    /** EMPTY or NULL. */
    record Empty() implements Operand {
    }
}
