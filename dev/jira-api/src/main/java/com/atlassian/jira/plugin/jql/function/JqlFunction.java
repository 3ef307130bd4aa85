package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * A word in JQL that stands for values, such as {@code currentUser()}.
 *
 * <p>Signature: doc:JS(AbstractJqlFunction implements it); see signatures.txt.
 */
public interface JqlFunction {
    JiraDataType getDataType();

    String getFunctionName();

    int getMinimumNumberOfExpectedArguments();

    List<QueryLiteral> getValues(QueryCreationContext queryCreationContext, FunctionOperand functionOperand,
            TerminalClause terminalClause);

    void init(JqlFunctionModuleDescriptor jqlFunctionModuleDescriptor);

    boolean isList();

    MessageSet validate(ApplicationUser user, FunctionOperand functionOperand, TerminalClause terminalClause);
}
