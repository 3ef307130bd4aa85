package io.cairn.host.plugin.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import io.cairn.host.jira.search.ContributedFunction;
import io.cairn.host.jira.search.Literal;
import io.cairn.host.jira.user.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Shows plugins' functions to the search of the small Jira. */
public final class PluginFunctions implements ContributedFunction.Registry {
    private final JqlFunctions functions;
    private final Function<User, ApplicationUser> people;

    /** @param people Jira's object for a user; must take null for anonymous */
    public PluginFunctions(JqlFunctions functions, Function<User, ApplicationUser> people) {
        this.functions = functions;
        this.people = people;
    }

    @Override
    public Optional<ContributedFunction> find(String name) {
        return functions.find(name).map(Contributed::new);
    }

    private final class Contributed implements ContributedFunction {
        private final JqlFunction function;

        Contributed(JqlFunction function) {
            this.function = function;
        }

        @Override
        public List<String> complaints(User user, List<String> arguments) {
            FunctionOperand operand = new FunctionOperand(function.getFunctionName(), arguments);
            MessageSet messages = function.validate(people.apply(user), operand, new Asked(operand));
            return messages == null ? List.of() : List.copyOf(messages.getErrorMessages());
        }

        @Override
        public List<Literal> values(User user, List<String> arguments) {
            FunctionOperand operand = new FunctionOperand(function.getFunctionName(), arguments);
            return function.getValues(new Context(people.apply(user)), operand, new Asked(operand)).stream().map(PluginFunctions::literal).toList();
        }
    }

    private static Literal literal(QueryLiteral value) {
        if (value.isEmpty()) {
            return Literal.EMPTY;
        }
        return value.getLongValue() != null ? Literal.id(value.getLongValue()) : Literal.text(value.getStringValue());
    }

    /** The clause {@code issue in function()}: which field it was is not told by the search. */
    private record Asked(Operand getOperand) implements TerminalClause {
        @Override
        public String getName() {
            return "issue";
        }

        @Override
        public Operator getOperator() {
            return Operator.IN;
        }
    }

    private record Context(ApplicationUser getApplicationUser) implements QueryCreationContext {
        @Override
        public Set<String> getDeterminedProjects() {
            return Set.of();
        }

        @Override
        public boolean isSecurityOverriden() {
            return false;
        }
    }
}
