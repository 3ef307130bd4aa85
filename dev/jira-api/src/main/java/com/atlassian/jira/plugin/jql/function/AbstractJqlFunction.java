package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;

/**
 * Signature: doc:JS; see signatures.txt.
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    public AbstractJqlFunction() {
    }

    public String getFunctionName() {
        throw new UnsupportedOperationException();
    }

    protected I18nHelper getI18n() {
        throw new UnsupportedOperationException();
    }

    public JqlFunctionModuleDescriptor getModuleDescriptor() {
        throw new UnsupportedOperationException();
    }

    public void init(JqlFunctionModuleDescriptor jqlFunctionModuleDescriptor) {
        throw new UnsupportedOperationException();
    }

    public boolean isList() {
        throw new UnsupportedOperationException();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand functionOperand, int number) {
        throw new UnsupportedOperationException();
    }
}
