package io.cairn.signatures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of signatures, read from its text; the format is explained at the head of signatures.txt. */
final class SignatureList {
    private static final Pattern TYPE = Pattern.compile("(\\S+) kind=(final class|\\w+)(.*)");
    private static final Pattern TYPE_PARAMETERS = Pattern.compile("type parameters? (<[^)]*>)");
    private static final Pattern TYPE_PARAMETERS_LINE = Pattern.compile("(<.*?>):class type parameters?.*");
    private static final Pattern MEMBER = Pattern.compile(
            "(<init>|[\\w$]+)(\\(([^()]*)\\))?(:[^(]+?)?( throws [\\w.,]+)?( \\(.*)?");
    private static final Pattern ELEMENT = Pattern.compile("element (\\w+)\\(\\):(\\S+)");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:declared in|inherited(?: from)?) ([\\w.$]+)");

    private final Map<String, TypeLine> types = new LinkedHashMap<>();

    private SignatureList(List<String> text) {
        List<String[]> lines = text.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" {2}@", 2)[0].split("#", 2))
                .toList();
        lines.stream().filter(line -> TYPE.matcher(line[0]).matches()).forEach(line -> addType(line[0], lines));
        lines.stream().filter(line -> line.length == 2).forEach(line -> addMember(line[0], line[1]));
    }

    static SignatureList of(String... lines) {
        return new SignatureList(List.of(lines));
    }

    static SignatureList read(Path file) throws IOException {
        return new SignatureList(Files.readAllLines(file));
    }

    /** What the list says about a type, or nothing if it is not there. */
    Optional<TypeLine> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private void addType(String text, List<String[]> lines) {
        Matcher found = TYPE.matcher(text);
        found.matches();
        String rest = found.group(3);
        Set<String> supertypes = new LinkedHashSet<>(named("extends", rest));
        supertypes.addAll(named("implements", rest));
        supertypes.remove("java.lang.Object");
        boolean complete = !supertypes.remove("...");
        String name = found.group(1);
        types.put(name, new TypeLine(name, found.group(2), rest.startsWith(" (abstract"), supertypes, complete,
                typeParameters(name, rest, lines), new LinkedHashMap<>()));
        Matcher element = ELEMENT.matcher(rest);
        if (element.find()) {
            addMember(name, element.group(1) + "():" + element.group(2));
        }
    }

    private static List<String> named(String word, String rest) {
        Matcher found = Pattern.compile(word + "=(\\S+)").matcher(rest);
        return found.find() ? Erasure.split(found.group(1)) : List.of();
    }

    private static String typeParameters(String name, String rest, List<String[]> lines) {
        Matcher found = TYPE_PARAMETERS.matcher(rest);
        if (found.find()) {
            return found.group(1);
        }
        return lines.stream().filter(line -> line.length == 2 && line[0].equals(name))
                .map(line -> TYPE_PARAMETERS_LINE.matcher(line[1])).filter(Matcher::matches)
                .map(line -> line.group(1)).findFirst().orElse("");
    }

    private void addMember(String type, String text) {
        if (text.startsWith("annotation") || TYPE_PARAMETERS_LINE.matcher(text).matches()) {
            return;
        }
        Matcher found = MEMBER.matcher(text);
        TypeLine owner = types.get(type);
        if (owner == null || !found.matches()) {
            throw new IllegalArgumentException("Cannot read " + type + "#" + text);
        }
        String remark = found.group(6) == null ? "" : found.group(6).strip();
        home(owner, remark).ifPresent(home -> {
            MemberLine member = member(owner, found, remark);
            home.members().putIfAbsent(member.key(), member);
        });
    }

    /** The type that has the member, which a remark may name; nothing if that is one of Java's. */
    private Optional<TypeLine> home(TypeLine owner, String remark) {
        Matcher elsewhere = ELSEWHERE.matcher(remark);
        if (!elsewhere.find()) {
            return Optional.of(owner);
        }
        String name = elsewhere.group(1);
        return types.values().stream()
                .filter(type -> type.name().equals(name) || type.name().endsWith("." + name)).findFirst();
    }

    private static MemberLine member(TypeLine owner, Matcher found, String remark) {
        String type = found.group(4) == null ? "" : found.group(4).substring(1).strip();
        String methodParameters = leadingTypeParameters(type);
        Erasure erasure = new Erasure(owner.typeParameters()).with(methodParameters);
        String[] constant = type.substring(methodParameters.length()).split("=", 2);
        List<String> parameters = found.group(2) == null ? null
                : Erasure.split(found.group(3)).stream().map(erasure::erase).toList();
        return new MemberLine(found.group(1), parameters, erasure.erase(constant[0]), exceptions(found.group(5)),
                constant.length == 2 ? constant[1].replace("\"", "") : null, remark);
    }

    private static String leadingTypeParameters(String type) {
        int depth = 0;
        for (int i = 0; i < type.length() && type.startsWith("<"); i++) {
            depth += type.charAt(i) == '<' ? 1 : type.charAt(i) == '>' ? -1 : 0;
            if (depth == 0) {
                return type.substring(0, i + 1);
            }
        }
        return "";
    }

    private static Set<String> exceptions(String text) {
        return text == null ? Set.of()
                : Erasure.split(text.substring(" throws ".length())).stream().collect(Collectors.toSet());
    }
}
