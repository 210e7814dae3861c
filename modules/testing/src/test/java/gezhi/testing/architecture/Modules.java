package gezhi.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The platform's classes and its modules, read off the class path: a module is a package right below {@code gezhi}. */
final class Modules {

    static final String ROOT = "gezhi";

    /** Every class of the platform that the server runs, without tests and without the launcher. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/gezhi/ops/") && !location.contains("gezhi-launcher"))
            .importPackages(ROOT);

    private Modules() {}

    static Set<String> names() {
        return CLASSES.stream().map(Modules::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The module of a class: the second part of its package's name. */
    static String of(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 2 ? "" : parts[1];
    }

    /** The part of a module that a class lies in: "" for its root, else {@code internal}, {@code rest}, {@code web}, … */
    static String part(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 3 ? "" : parts[2];
    }
}
