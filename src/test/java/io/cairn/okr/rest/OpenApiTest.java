package io.cairn.okr.rest;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.okr.objective.World;
import io.cairn.okr.shown.ShownAggregate;
import io.cairn.okr.shown.ShownBoardShare;
import io.cairn.okr.shown.ShownCheck;
import io.cairn.okr.shown.ShownCheckIn;
import io.cairn.okr.shown.ShownCode;
import io.cairn.okr.shown.ShownCycle;
import io.cairn.okr.shown.ShownDue;
import io.cairn.okr.shown.ShownExpectation;
import io.cairn.okr.shown.ShownFigure;
import io.cairn.okr.shown.ShownForecast;
import io.cairn.okr.shown.ShownHappening;
import io.cairn.okr.shown.ShownHidden;
import io.cairn.okr.shown.ShownIssue;
import io.cairn.okr.shown.ShownIssuePanel;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.ShownLedger;
import io.cairn.okr.shown.ShownLink;
import io.cairn.okr.shown.ShownLook;
import io.cairn.okr.shown.ShownMeasure;
import io.cairn.okr.shown.ShownMilestone;
import io.cairn.okr.shown.ShownMove;
import io.cairn.okr.shown.ShownObjective;
import io.cairn.okr.shown.ShownObjectiveForecast;
import io.cairn.okr.shown.ShownObjectiveLedger;
import io.cairn.okr.shown.ShownOverview;
import io.cairn.okr.shown.ShownPart;
import io.cairn.okr.shown.ShownPast;
import io.cairn.okr.shown.ShownPastKeyResult;
import io.cairn.okr.shown.ShownPastObjective;
import io.cairn.okr.shown.ShownPastOverview;
import io.cairn.okr.shown.ShownPerson;
import io.cairn.okr.shown.ShownProject;
import io.cairn.okr.shown.ShownPreview;
import io.cairn.okr.shown.ShownRuleEffect;
import io.cairn.okr.shown.ShownRules;
import io.cairn.okr.shown.ShownSample;
import io.cairn.okr.shown.ShownSettings;
import io.cairn.okr.shown.ShownShareChoices;
import io.cairn.okr.shown.ShownShareRules;
import io.cairn.okr.shown.ShownSource;
import io.cairn.okr.shown.ShownSourceKind;
import io.cairn.okr.shown.ShownTargetChange;
import io.cairn.okr.shown.ShownTickList;
import io.cairn.okr.shown.ShownTrackRecord;
import io.cairn.okr.shown.ShownTrend;
import io.cairn.okr.shown.ShownWhatIf;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.Rule;
import org.junit.Test;

/** The OpenAPI description and the code say the same. That answers keep to it, {@link RestApi} checks with each request of every test. */
public class OpenApiTest {
    private static final Map<Type, String> PLAIN = Map.of(String.class, "string", BigDecimal.class, "number", long.class, "integer",
            int.class, "integer", Long.class, "integer", Integer.class, "integer", boolean.class, "boolean", Boolean.class, "boolean");
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(
            entry("Person", ShownPerson.class), entry("Code", ShownCode.class), entry("Project", ShownProject.class), entry("Link", ShownLink.class),
            entry("Issue", ShownIssue.class), entry("Cycle", ShownCycle.class), entry("Figure", ShownFigure.class), entry("CheckIn", ShownCheckIn.class),
            entry("CheckInMade", CheckInsResource.Made.class), entry("Measure", ShownMeasure.class), entry("KeyResult", ShownKeyResult.class),
            entry("KeyResultMay", ShownKeyResult.May.class), entry("Objective", ShownObjective.class), entry("ObjectiveMay", ShownObjective.May.class),
            entry("Overview", ShownOverview.class), entry("OverviewMay", ShownOverview.May.class), entry("Source", ShownSource.class),
            entry("SourceValue", ShownSource.Value.class), entry("SourceKind", ShownSourceKind.class), entry("EffectBody", Bodies.EffectBody.class),
            entry("Part", ShownPart.class), entry("Hidden", ShownHidden.class), entry("Setting", ShownLedger.Setting.class),
            entry("LedgerLine", ShownLedger.Line.class), entry("Ledger", ShownLedger.class), entry("ObjectivePart", ShownObjectiveLedger.Part.class),
            entry("ObjectiveLedger", ShownObjectiveLedger.class), entry("Change", ShownHappening.Change.class), entry("Happening", ShownHappening.class),
            entry("Step", ShownIssuePanel.Step.class), entry("Served", ShownIssuePanel.Served.class), entry("IssueMay", ShownIssuePanel.May.class),
            entry("IssueKeyResults", ShownIssuePanel.class), entry("BoardShare", ShownBoardShare.class), entry("Due", ShownDue.class),
            entry("LinkResult", LinkedIssuesResource.Result.class), entry("JqlResult", JqlResource.Result.class), entry("Removed", Removed.class),
            entry("Errors", Errors.class), entry("Stale", Stale.class), entry("CycleBody", Bodies.CycleBody.class),
            entry("ObjectiveBody", Bodies.ObjectiveBody.class), entry("Milestone", ShownMilestone.class), entry("ShareRules", ShownShareRules.class), entry("StatusWorth", ShownShareRules.StatusWorth.class),
            entry("Preview", ShownPreview.class), entry("PreviewChange", PreviewBodies.PreviewChange.class), entry("PreviewAddition", PreviewBodies.PreviewAddition.class),
            entry("ShareChoices", ShownShareChoices.class), entry("StatusChoice", ShownShareChoices.Status.class),
            entry("Aggregate", ShownAggregate.class), entry("Expectation", ShownExpectation.class), entry("PlannedPoint", ShownExpectation.Point.class),
            entry("Thresholds", ShownExpectation.Limits.class), entry("MilestoneBody", MeasureBody.MilestoneBody.class), entry("ShareBody", ShareBody.class),
            entry("StatusWorthBody", ShareBody.StatusWorthBody.class), entry("AggregateBody", AggregateBody.class),
            entry("ExpectationBody", ExpectationBody.class), entry("PointBody", ExpectationBody.PointBody.class),
            entry("ThresholdsBody", ExpectationBody.ThresholdsBody.class), entry("MeasureBody", MeasureBody.class), entry("SourceBody", Bodies.SourceBody.class),
            entry("KeyResultBody", Bodies.KeyResultBody.class), entry("KeyResultChange", Bodies.KeyResultChange.class),
            entry("KeysBody", Bodies.KeysBody.class), entry("BoardBody", Bodies.BoardBody.class), entry("QueryBody", Bodies.QueryBody.class),
            entry("CheckInBody", Bodies.CheckInBody.class), entry("MilestonesBody", Bodies.MilestonesBody.class), entry("Sample", ShownSample.class), entry("Trend", ShownTrend.class),
            entry("Check", ShownCheck.class), entry("Rules", ShownRules.class), entry("Settings", ShownSettings.class),
            entry("RuleEffect", ShownRuleEffect.class), entry("RuleMove", ShownRuleEffect.Move.class), entry("SettingsBody", SettingsBody.class),
            entry("Move", ShownMove.class), entry("WhatIf", ShownWhatIf.class), entry("MovedLine", ShownWhatIf.Line.class),
            entry("TickList", ShownTickList.class), entry("OpenIssue", ShownTickList.Open.class), entry("EpicOfIssue", ShownTickList.Epic.class),
            entry("FixVersion", ShownTickList.FixVersion.class), entry("Look", ShownLook.class), entry("TargetChange", ShownTargetChange.class), entry("WhatIfBody", WhatIfBody.class), entry("DoneBody", WhatIfBody.DoneBody.class),
            entry("Forecast", ShownForecast.class), entry("ForecastDay", ShownForecast.Day.class),
            entry("ForecastPart", ShownObjectiveForecast.Part.class), entry("ObjectiveForecast", ShownObjectiveForecast.class),
            entry("TrackRecord", ShownTrackRecord.class), entry("Judged", ShownTrackRecord.Judged.class),
            entry("CalibrationBucket", ShownTrackRecord.Bucket.class),
            entry("Past", ShownPast.class), entry("PastKeyResult", ShownPastKeyResult.class),
            entry("PastObjective", ShownPastObjective.class), entry("PastOverview", ShownPastOverview.class));

    @Rule
    public final RestApi rest = new RestApi();
    private final Description description = new Description();

    @Test
    public void itIsServedToWhoMayUseJira() {
        RestApi.Answer answer = rest.as(World.VIEWER).get("openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(description.everything());
        assertThat(rest.as(World.UNLICENSED).get("openapi.json").status()).isEqualTo(403);
    }

    @Test
    public void everyOperationIsInItAndNothingElse() {
        Set<String> described = new TreeSet<>();
        description.paths().fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(verb -> described.add(verb + " " + path.getKey())));
        assertThat(described).isEqualTo(operations().map(one -> one.verb() + " " + one.path()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    public void everyOperationTakesTheSameParametersAndBody() {
        operations().forEach(one -> {
            JsonNode described = described(one);
            assertThat(parameters(described)).as(one.toString()).isEqualTo(parameters(one));
            String body = described.at("/requestBody/content/application~1json/schema/$ref").asText();
            assertThat(body).as(one.toString()).isEqualTo(one.body().map(type -> "#/components/schemas/" + type.getSimpleName()).orElse(""));
        });
    }

    @Test
    public void everySchemaHasTheFieldsOfItsRecordWithTheirTypes() {
        Set<String> names = new TreeSet<>();
        description.schemas().fieldNames().forEachRemaining(names::add);
        assertThat(names).isEqualTo(new TreeSet<>(RECORDS.keySet()));
        RECORDS.forEach((name, type) -> {
            Map<String, String> described = new TreeMap<>();
            description.schemas().get(name).get("properties").fields().forEachRemaining(field -> described.put(field.getKey(), typeOf(field.getValue())));
            assertThat(described).as(name).isEqualTo(fields(type));
        });
    }

    @Test
    public void everyReferenceLeadsSomewhere() {
        assertThat(description.everything().findValuesAsText("$ref")).isNotEmpty()
                .allSatisfy(reference -> assertThat(description.everything().at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }

    private static Stream<Operation> operations() {
        return RestClasses.with(Path.class).stream().flatMap(resource -> Operation.of(resource).stream()).sorted(Comparator.comparing(Operation::toString));
    }

    private JsonNode described(Operation one) {
        return description.paths().get(one.path()).get(one.verb());
    }

    private Set<String> parameters(JsonNode described) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false).map(description::resolved)
                .map(one -> one.get("in").asText() + " " + one.get("name").asText()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> parameters(Operation one) {
        return Stream.of(one.code().getParameterAnnotations()).flatMap(Stream::of).flatMap(OpenApiTest::parameter).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> parameter(Annotation annotation) {
        if (annotation instanceof PathParam path) {
            return Stream.of("path " + path.value());
        }
        if (annotation instanceof QueryParam query) {
            return Stream.of("query " + query.value());
        }
        return annotation instanceof HeaderParam header ? Stream.of("header " + header.value()) : Stream.empty();
    }

    private static Map<String, String> fields(Class<?> type) {
        Map<String, String> fields = new TreeMap<>();
        for (RecordComponent field : type.getRecordComponents()) {
            if (field.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fields.putAll(fields(field.getType()));
            } else {
                fields.put(field.getName(), typeOf(field.getGenericType()));
            }
        }
        return fields;
    }

    /** "string", "Person", "[Person]"; whatever it is in between for maps and for anything at all. */
    private static String typeOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? "[" + typeOf(generic.getActualTypeArguments()[0]) + "]" : "object";
        }
        return PLAIN.getOrDefault(type, type == Object.class ? "" : names().get(type));
    }

    private static String typeOf(JsonNode schema) {
        if (schema.has("anyOf")) {
            return typeOf(schema.get("anyOf").get(0));
        }
        if (schema.has("$ref")) {
            return schema.get("$ref").asText().substring("#/components/schemas/".length());
        }
        JsonNode type = schema.path("type");
        String name = type.isArray() ? type.get(0).asText() : type.asText();
        return name.equals("array") ? "[" + typeOf(schema.get("items")) + "]" : name;
    }

    private static Map<Class<?>, String> names() {
        return RECORDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
