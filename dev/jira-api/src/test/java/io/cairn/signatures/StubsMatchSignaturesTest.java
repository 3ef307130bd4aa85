package io.cairn.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** Every type in this module is as the list says; what is not listed must not be here. */
public class StubsMatchSignaturesTest {
    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    public void everyTypeWeWroteIsAsTheListSays() throws IOException {
        StubCheck check = new StubCheck(SignatureList.read(Path.of("signatures.txt")));
        List<Class<?>> stubs = stubs();

        assertThat(stubs).hasSizeGreaterThan(200);
        assertThat(stubs.stream().flatMap(stub -> check.differences(stub).stream())).isEmpty();
    }

    private static List<Class<?>> stubs() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .<Class<?>>map(StubsMatchSignaturesTest::load)
                    .filter(StubsMatchSignaturesTest::isSeen).toList();
        }
    }

    private static boolean isSeen(Class<?> type) {
        boolean seen = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        return seen && !type.isAnonymousClass() && !type.isLocalClass()
                && (type.getDeclaringClass() == null || isSeen(type.getDeclaringClass()));
    }

    private static Class<?> load(Path file) {
        String path = CLASSES.relativize(file).toString();
        String name = path.substring(0, path.length() - ".class".length()).replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, StubsMatchSignaturesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
