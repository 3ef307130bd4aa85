package io.cairn.okr;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Who may know whom: section 3 of the architecture. Imports run downwards only. */
public class ArchitectureTest {
    private static final String ROOT = "io.cairn.okr.";
    /** Lowest first; packages of one line do not know each other. */
    private static final List<List<String>> LEVELS = List.of(List.of("model"), List.of("progress", "store", "jira"),
            List.of("access"), List.of("objective"), List.of("rollup"), List.of("checkin"), List.of("review"),
            List.of("notify"), List.of("exchange"), List.of("shown"), List.of("rest", "web", "jql"));
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.cairn.okr");

    @Test
    public void importsRunDownwardsOnly() {
        for (int level = 0; level < LEVELS.size(); level++) {
            for (String known : LEVELS.get(level)) {
                String[] unknown = Stream.concat(LEVELS.stream().skip(level + 1L).flatMap(List::stream),
                        LEVELS.get(level).stream().filter(one -> !one.equals(known))).map(ArchitectureTest::within)
                        .toArray(String[]::new);
                noClasses().that().resideInAPackage(within(known)).should().dependOnClassesThat()
                        .resideInAnyPackage(unknown).allowEmptyShould(true).check(CLASSES);
            }
        }
    }

    @Test
    public void everyPackageHasItsLevel() {
        String[] known = LEVELS.stream().flatMap(List::stream).map(ArchitectureTest::within).toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(known).and().doNotHaveSimpleName("package-info")
                .should().bePublic().orShould().bePackagePrivate().allowEmptyShould(true).check(CLASSES);
    }

    @Test
    public void packagesAreFreeOfCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    public void theNounsAndTheArithmeticKnowNothingButTheLanguage() {
        noClasses().that().resideInAnyPackage(within("model"), within("progress")).should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("java..", ROOT + "model..", ROOT + "progress.."))
                        .as("live outside the JDK, model and progress")).check(CLASSES);
    }

    @Test
    public void onlyTheStoreKnowsActiveObjects() {
        noClasses().that().resideOutsideOfPackage(within("store")).should().dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..").check(CLASSES);
    }

    @Test
    public void onlyTheAdaptersKnowJira() {
        noClasses().that().resideOutsideOfPackage(within("jira")).should()
                .dependOnClassesThat(resideInAPackage("com.atlassian.jira..").and(DescribedPredicate.not(forcedByModules()))
                        .and(DescribedPredicate.not(listenedTo())))
                .check(CLASSES);
    }

    @Test
    public void nobodyButTheAdaptersTakesThingsFromTheStaticRegistryOfJira() {
        noClasses().that().resideOutsideOfPackage(within("jira")).should().dependOnClassesThat()
                .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor").check(CLASSES);
    }

    /** What a class named in the descriptor has to extend or to take. */
    private static DescribedPredicate<JavaClass> forcedByModules() {
        return resideInAnyPackage("com.atlassian.jira.plugin.webfragment..", "com.atlassian.jira.plugin.jql.function..")
                .or(DescribedPredicate.describe("a parameter of theirs", type -> List.of(
                        "com.atlassian.jira.user.ApplicationUser", "com.atlassian.jira.web.action.JiraWebActionSupport",
                        "com.atlassian.jira.issue.Issue", "com.atlassian.jira.project.Project").contains(type.getName())));
    }

    /** What a listener has to name as its parameter: the publisher tells by it what to send. */
    private static DescribedPredicate<JavaClass> listenedTo() {
        return DescribedPredicate.describe("an event", type -> List.of("com.atlassian.jira.event.issue.IssueEvent",
                "com.atlassian.jira.event.ProjectDeletedEvent").contains(type.getName()));
    }

    private static String within(String name) {
        return ROOT + name + "..";
    }
}
