package io.cairn.signatures;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the members of one type we wrote with what the list says about Jira's. */
final class MemberCheck {
    private final SignatureList list;
    private final Class<?> stub;
    private final TypeLine line;
    private final List<String> found = new ArrayList<>();

    MemberCheck(SignatureList list, Class<?> stub, TypeLine line) {
        this.list = list;
        this.stub = stub;
        this.line = line;
    }

    List<String> differences() {
        Stream.of(stub.getDeclaredConstructors()).filter(this::seen).forEach(this::constructor);
        Stream.of(stub.getDeclaredMethods()).filter(this::seen).forEach(this::method);
        Stream.of(stub.getDeclaredFields()).filter(field -> seen(field.getModifiers()) && !field.isSynthetic())
                .forEach(this::field);
        return found;
    }

    private boolean seen(Executable member) {
        boolean madeForEnum = stub.isEnum() && List.of("values", "valueOf").contains(member.getName());
        return seen(member.getModifiers()) && !member.isSynthetic() && !madeForEnum;
    }

    private static boolean seen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private void constructor(Constructor<?> constructor) {
        String key = key("<init>", constructor);
        MemberLine listed = line.members().get(key);
        if (listed == null) {
            found.add(where(key) + " is not listed");
            return;
        }
        executable(key, listed, constructor);
    }

    private void method(Method method) {
        String key = key(method.getName(), method);
        MemberLine listed = line.members().get(key);
        if (listed == null) {
            inherited(key, method);
            return;
        }
        expect(key, "type", listed.type(), name(method.getReturnType()));
        expect(key, "static", listed.says("static"), Modifier.isStatic(method.getModifiers()));
        boolean isAbstract = stub.isInterface() || listed.says("abstract");
        expect(key, "abstract", isAbstract, Modifier.isAbstract(method.getModifiers()));
        executable(key, listed, method);
    }

    private void executable(String key, MemberLine listed, Executable member) {
        expect(key, "protected", listed.says("protected"), Modifier.isProtected(member.getModifiers()));
        Set<String> exceptions = Stream.of(member.getExceptionTypes()).map(Class::getName).collect(Collectors.toSet());
        expect(key, "exceptions", listed.exceptions(), exceptions);
    }

    /** A method that is not listed for its type has to come from a supertype, with the type that is listed there. */
    private void inherited(String key, Method method) {
        for (Class<?> supertype : supertypes(stub)) {
            MemberLine above = list.type(supertype.getName()).map(type -> type.members().get(key)).orElse(null);
            if (above != null) {
                expect(key, "type", above.type(), name(method.getReturnType()));
                return;
            }
            if (supertype.getName().startsWith("java.") && declares(supertype, method)) {
                return;
            }
        }
        found.add(where(key) + " is not listed");
    }

    private static boolean declares(Class<?> type, Method method) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(above -> above.getName().equals(method.getName())
                && above.getParameterCount() == method.getParameterCount());
    }

    private void field(Field field) {
        String key = field.getName();
        MemberLine listed = line.members().get(key);
        if (listed == null || !listed.isField()) {
            found.add(where(key) + " is not listed");
            return;
        }
        if (!stub.isEnum() || !listed.type().isEmpty()) {
            expect(key, "type", listed.type(), name(field.getType()));
        }
        expect(key, "static", true, Modifier.isStatic(field.getModifiers()));
        expect(key, "final", true, Modifier.isFinal(field.getModifiers()));
        literal(key, listed, field);
    }

    /** The compiler copies texts and numbers into whoever reads them: each of them has to be listed. */
    private void literal(String key, MemberLine listed, Field field) {
        if ((field.getType().isPrimitive() || field.getType() == String.class) && !listed.says("not inline")) {
            expect(key, "value", String.valueOf(listed.literal()), String.valueOf(value(field)));
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Class<?>> supertypes(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces())).forEach(supertype -> {
            all.add(supertype);
            all.addAll(supertypes(supertype));
        });
        if (type.isInterface()) {
            all.add(Object.class);
        }
        return all;
    }

    private static String key(String name, Executable member) {
        return Stream.of(member.getParameterTypes()).map(MemberCheck::name)
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    private static String name(Class<?> type) {
        return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
    }

    private String where(String key) {
        return stub.getName() + "#" + key;
    }

    private void expect(String key, String what, Object listed, Object actual) {
        if (!listed.equals(actual)) {
            found.add(where(key) + ": " + what + " is " + actual + ", listed as " + listed);
        }
    }
}
