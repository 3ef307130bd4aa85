package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A call of a JQL function: its name and its arguments as written.
 *
 * <p>Signature: call:SP (constructor) + doc:DAC; see signatures.txt.
 */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name) {
        this(name, List.of());
    }

    public FunctionOperand(String name, String... args) {
        this(name, List.of(args));
    }

    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return args.stream().collect(Collectors.joining(", ", name + "(", ")"));
    }
}
