package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/**
 * Signature: call:SP (constructor); see signatures.txt.
 */
public class FunctionOperand {
    public FunctionOperand(String text) {
    }

    public FunctionOperand(String text, String... text2) {
    }

    public FunctionOperand(String text, Collection<String> values) {
    }

    public List<String> getArgs() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }
}
