package io.cairn.okr.rest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes that make up the REST interface, found as Jira finds them: by annotation. */
final class RestClasses {
    private RestClasses() {
    }

    static Set<Class<?>> with(Class<? extends Annotation> annotation) {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.cairn.okr").stream()
                .filter(type -> type.isAnnotatedWith(annotation)).map(JavaClass::reflect).collect(Collectors.toSet());
    }
}
