package io.cairn.signatures;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a type we wrote with what the list says about Jira's. */
final class StubCheck {
    private final SignatureList list;

    StubCheck(SignatureList list) {
        this.list = list;
    }

    /** What differs, in words; empty if nothing does. Looks at what others can see, not at private parts. */
    List<String> differences(Class<?> stub) {
        return list.type(stub.getName())
                .map(line -> differences(stub, line))
                .orElseGet(() -> List.of(stub.getName() + " is not listed"));
    }

    private List<String> differences(Class<?> stub, TypeLine line) {
        List<String> found = new ArrayList<>();
        expect(found, stub, "kind", line.kind(), kind(stub));
        if (line.kind().endsWith("class")) {
            expect(found, stub, "abstract", line.isAbstract(), Modifier.isAbstract(stub.getModifiers()));
        }
        expect(found, stub, "type parameters", names(line.typeParameters()), typeParameters(stub));
        supertypes(found, stub, line);
        if (stub.isAnnotation()) {
            expect(found, stub, "retention", RetentionPolicy.RUNTIME, retention(stub));
        }
        found.addAll(new MemberCheck(list, stub, line).differences());
        return found;
    }

    private static void supertypes(List<String> found, Class<?> stub, TypeLine line) {
        Set<String> actual = supertypes(stub);
        if (line.complete()) {
            expect(found, stub, "supertypes", line.supertypes(), actual);
        } else if (!actual.containsAll(line.supertypes())) {
            expect(found, stub, "supertypes at least", line.supertypes(), actual);
        }
    }

    private static Set<String> supertypes(Class<?> stub) {
        Stream<Type> superclass = stub.isInterface() || stub.isEnum() ? Stream.empty()
                : Stream.of(stub.getGenericSuperclass());
        Stream<Type> interfaces = stub.isAnnotation() ? Stream.empty() : Stream.of(stub.getGenericInterfaces());
        return Stream.concat(superclass, interfaces)
                .filter(type -> type != Object.class)
                .map(type -> type.getTypeName().replace(", ", ","))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return Modifier.isFinal(type.getModifiers()) ? "final class" : "class";
    }

    private static RetentionPolicy retention(Class<?> annotation) {
        Retention retention = annotation.getAnnotation(Retention.class);
        return retention == null ? RetentionPolicy.CLASS : retention.value();
    }

    private static List<String> names(String typeParameters) {
        return typeParameters.isEmpty() ? List.of()
                : Erasure.split(typeParameters.substring(1, typeParameters.length() - 1)).stream()
                        .map(parameter -> parameter.split(" ", 2)[0]).toList();
    }

    private static List<String> typeParameters(Class<?> type) {
        return Stream.of(type.getTypeParameters()).map(TypeVariable::getName).toList();
    }

    private static void expect(List<String> found, Class<?> stub, String what, Object listed, Object actual) {
        if (!listed.equals(actual)) {
            found.add(stub.getName() + ": " + what + " is " + actual + ", listed as " + listed);
        }
    }
}
