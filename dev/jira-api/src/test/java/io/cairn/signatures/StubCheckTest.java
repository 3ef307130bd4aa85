package io.cairn.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** The check has to fail where it should: one line of a right list is made wrong at a time. */
public class StubCheckTest {
    private static final String NAME = Sample.class.getName();
    private static final String KIND = NAME + " kind=class implements=java.lang.Comparable<" + NAME + ">  @un";
    private static final String COUNT = NAME + "#count():java.lang.Integer  @un";
    private static final String NAMES =
            NAME + "#names(int...):java.util.List<java.lang.String> throws java.io.IOException (static)  @un";
    private static final String CONSTRUCTOR = NAME + "#<init>(java.lang.String) (protected)  @un";
    private static final String KEY = NAME + "#KEY:java.lang.String=\"key\" (static)  @un";
    private static final List<String> RIGHT =
            List.of(KIND, COUNT, NAMES, CONSTRUCTOR, KEY, NAME + "#BOXED:java.lang.Long (static)  @un");

    @Test
    public void aTypeThatIsAsListedHasNoDifferences() {
        assertThat(differences(RIGHT)).isEmpty();
    }

    @Test
    public void aWrongTypeOfWhatComesBackIsFound() {
        assertThat(with(COUNT, NAME + "#count():int  @un"))
                .containsExactly(NAME + "#count(): type is java.lang.Integer, listed as int");
    }

    @Test
    public void aMemberThatIsNotListedIsFound() {
        assertThat(with(COUNT, "")).containsExactly(NAME + "#count() is not listed");
        assertThat(with(CONSTRUCTOR, "")).containsExactly(NAME + "#<init>(java.lang.String) is not listed");
        assertThat(with(KEY, "")).containsExactly(NAME + "#KEY is not listed");
        assertThat(with(NAMES, NAMES.replace("int...", "long...")))
                .containsExactly(NAME + "#names(int[]) is not listed");
    }

    @Test
    public void aTypeThatIsNotListedIsFound() {
        assertThat(differences(List.of())).containsExactly(NAME + " is not listed");
    }

    @Test
    public void aWrongKindIsFound() {
        assertThat(with(KIND, KIND.replace("class", "interface"))).anyMatch(text -> text.contains("kind is class"));
        assertThat(with(KIND, KIND.replace("kind=class", "kind=final class"))).hasSize(1);
        assertThat(with(KIND, KIND.replace("class ", "class (abstract) "))).hasSize(1);
    }

    @Test
    public void wrongSupertypesAreFound() {
        assertThat(with(KIND, NAME + " kind=class  @un")).anyMatch(text -> text.contains("supertypes is"));
        assertThat(with(KIND, KIND.replace("<" + NAME + ">", ""))).anyMatch(text -> text.contains("supertypes is"));
        assertThat(with(KIND, KIND.replace(">  @", ">,java.io.Serializable,...  @"))).hasSize(1);
    }

    @Test
    public void aTypeParameterThatIsMissingIsFound() {
        assertThat(with(KIND, KIND.replace("  @", " (type parameter <T>)  @"))).hasSize(1);
    }

    @Test
    public void wrongExceptionsAndModifiersAreFound() {
        assertThat(with(NAMES, NAMES.replace(" throws java.io.IOException", ""))).hasSize(1);
        assertThat(with(NAMES, NAMES.replace(" (static)", ""))).hasSize(1);
        assertThat(with(CONSTRUCTOR, CONSTRUCTOR.replace(" (protected)", ""))).hasSize(1);
        assertThat(with(COUNT, COUNT.replace("  @", " (abstract)  @"))).hasSize(1);
    }

    @Test
    public void aTextThatTheCompilerCopiesHasToBeListedWithItsValue() {
        assertThat(with(KEY, KEY.replace("\"key\"", "\"other\"")))
                .containsExactly(NAME + "#KEY: value is key, listed as other");
        assertThat(with(KEY, KEY.replace("=\"key\"", ""))).hasSize(1);
    }

    @Test
    public void anAnnotationThatJiraCannotSeeIsFound() {
        String forgotten = Sample.Forgotten.class.getName();
        SignatureList list = SignatureList.of(forgotten + " kind=annotation  @un");

        assertThat(new StubCheck(list).differences(Sample.Forgotten.class))
                .containsExactly(forgotten + ": retention is CLASS, listed as RUNTIME");
    }

    private static List<String> with(String right, String wrong) {
        List<String> lines = new ArrayList<>(RIGHT);
        lines.set(lines.indexOf(right), wrong);
        return differences(lines);
    }

    private static List<String> differences(List<String> lines) {
        return new StubCheck(SignatureList.of(lines.toArray(String[]::new))).differences(Sample.class);
    }
}
