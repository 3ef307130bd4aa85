package io.cairn.host.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.host.jira.error.InvalidException;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class JqlReaderTest {
    @Test
    public void andBindsStrongerThanOr() {
        assertThat(where("a = 1 OR b = 2 AND c = 3")).isEqualTo(new Clause.Or(List.of(term("a", "1"), new Clause.And(List.of(term("b", "2"), term("c", "3"))))));
    }

    @Test
    public void bracketsComeFirst() {
        assertThat(where("(a = 1 OR b = 2) && c = 3")).isEqualTo(new Clause.And(List.of(new Clause.Or(List.of(term("a", "1"), term("b", "2"))), term("c", "3"))));
    }

    @Test
    public void notIsAWordOrAMark() {
        assertThat(where("NOT a = 1")).isEqualTo(new Clause.Not(term("a", "1")));
        assertThat(where("!(a = 1)")).isEqualTo(new Clause.Not(term("a", "1")));
    }

    @Test
    public void listsMayHoldValuesFunctionsAndEmpty() {
        assertThat(where("assignee not in (currentUser(), 'a b', EMPTY)")).isEqualTo(new Clause.Term("assignee", Operator.NOT_IN,
                new Operand.Several(List.of(new Operand.Function("currentUser", List.of()), new Operand.Value("a b", false), new Operand.Empty()))));
    }

    @Test
    public void customFieldsAreCalledByNumberOrByNameInQuotationMarks() {
        assertThat(where("CF[10100] is not null")).isEqualTo(new Clause.Term("CF[10100]", Operator.IS_NOT, new Operand.Empty()));
        assertThat(where("\"Epic Link\" = APP-7")).isEqualTo(new Clause.Term("Epic Link", Operator.EQUALS, new Operand.Value("APP-7", false)));
    }

    @Test
    public void escapesStandForWhatCannotBeWritten() {
        assertThat(where("summary ~ \"a \\\"b\\\" \\u4e2d\"")).isEqualTo(new Clause.Term("summary", Operator.LIKE, new Operand.Value("a \"b\" 中", false)));
    }

    @Test
    public void ordersMayGiveTheirDirection() {
        assertThat(JqlReader.read("order by priority, created desc, key ASC").sorts()).containsExactly(new JqlQuery.Sort("priority", false, false),
                new JqlQuery.Sort("created", true, true), new JqlQuery.Sort("key", true, false));
    }

    @Test
    public void nothingFindsAll() {
        assertThat(JqlReader.read("  ").where()).isEqualTo(Optional.empty());
    }

    @Test
    public void whatIsWrittenAgainMeansTheSame() {
        for (String jql : List.of("project = DEMO AND (a = 1 OR b in (x, \"y z\")) ORDER BY created DESC", "NOT (a = 1 AND b != 2)", "due < -7d",
                "issue in linkedIssues(A-1, \"is blocked by\")", "cf[10102] >= 3", "summary ~ \"say \\\"x\\\"\"", "\"order\" = \"12\"")) {
            JqlQuery query = JqlReader.read(jql);
            JqlQuery again = JqlReader.read(query.toJql());
            assertThat(again.where()).as(jql).isEqualTo(query.where());
            assertThat(again.sorts()).as(jql).isEqualTo(query.sorts());
        }
    }

    @Test
    public void mistakesAreSaidInJirasWordsWithLineAndCharacter() {
        refused("status", "Error in the JQL Query: Expecting operator before the end of the query. The valid operators are '=', '!=', '<', '>', '<=', '>=', "
                + "'~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.");
        refused("status foo", "Expecting operator but got 'foo'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and "
                + "'IS NOT'. (line 1, character 8)");
        refused("status =", "Expecting either a value, list or function before the end of the query.");
        refused("status = )", "Expecting either a value, list or function but got ')'. You must surround ')' in quotation marks to use it as a value. (line 1, character 10)");
        refused("status = a b = c", "Expecting either 'OR' or 'AND' but got 'b'. (line 1, character 12)");
        refused("(status = a", "Expecting ')' before the end of the query.");
        refused("status = a AND\n AND x = 1", "Expecting a field name but got 'AND'. You must surround 'AND' in quotation marks to use it as a field name. (line 2, character 2)");
        refused("status = \"a", "The quoted string 'a' has not been completed. (line 1, character 10)");
        refused("summary ~ a*", "The character '*' is a reserved JQL character. You must enclose it in a string or use the escape '\\u002a' instead. (line 1, character 12)");
        refused("status = select", "'select' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 10)");
        refused("status in (a, b", "Expecting ')' before the end of the query.");
        refused("status = a order created", "Expecting 'by' but got 'created'. (line 1, character 18)");
    }

    @Test
    public void questionsAboutThePastAreRefusedByName() {
        refused("status was Open", "The operator 'WAS' is not supported by this host. (line 1, character 8)");
    }

    private static void refused(String jql, String message) {
        assertThatThrownBy(() -> JqlReader.read(jql)).as(jql).isInstanceOf(InvalidException.class).hasMessageEndingWith(message);
    }

    private static Clause where(String jql) {
        return JqlReader.read(jql).where().orElseThrow();
    }

    private static Clause.Term term(String field, String number) {
        return new Clause.Term(field, Operator.EQUALS, new Operand.Value(number, true));
    }
}
