package io.vircaps;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vircaps.model.Dialect;
import io.vircaps.model.DialectRow;
import io.vircaps.model.Version;
import io.vircaps.model.VircapsException;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules between classes of the library that module descriptors cannot state. */
class ArchitectureTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.vircaps");

    @Test
    void seesEveryModule() {
        Stream<String> modules = ArchitectureTest.class.getModule().getDescriptor().requires().stream()
                .map(required -> required.name())
                .filter(name -> name.startsWith("io.vircaps."));

        assertThat(modules)
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(LIBRARY.containPackage(name)).as(name).isTrue());
    }

    @Test
    void parsesXmlInOnePlaceOnly() {
        noClasses()
                .that(not(resideInAnyPackage("io.vircaps.xml..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml.stream..", "org.codehaus.stax2..", "com.fasterxml.aalto..")
                .check(LIBRARY);
    }

    @Test
    void readsHostFilesThroughKernelOnly() {
        noClasses()
                .that(resideInAnyPackage(
                        "io.vircaps.model..",
                        "io.vircaps.xml..",
                        "io.vircaps.cpu..",
                        "io.vircaps.host",
                        "io.vircaps.output.."))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Files.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(File.class)
                .check(LIBRARY);
    }

    @Test
    void readsEnvironmentAndClockOnlyAtTheEdges() {
        noClasses()
                .that(resideInAnyPackage(
                        "io.vircaps.model..", "io.vircaps.xml..", "io.vircaps.cpu..", "io.vircaps.output.."))
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(LIBRARY);
    }

    @Test
    void statesReleasesInDialectRowsOnly() {
        noClasses()
                .that(not(assignableTo(DialectRow.class)))
                .and()
                .doNotHaveFullyQualifiedName(Dialect.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(DialectRow.Entry.class.getName())
                .should()
                .callConstructor(Dialect.class, int.class, int.class, int.class)
                .orShould()
                .callConstructor(Dialect.class, Version.class)
                .check(LIBRARY);
    }

    /** The header of a CPU map and the table of names; a user's text is parsed in the command and the daemon. */
    @Test
    void parsesReleasesFromInputOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("CpuMapText")
                .and()
                .haveSimpleNameNotEndingWith("GuestNames")
                .should()
                .callMethod(Dialect.class, "parse", String.class)
                .check(LIBRARY);
    }

    /** Engines may use the host; the connection they are opened through does not. */
    @Test
    void connectsWithoutTheHost() {
        noClasses()
                .that()
                .resideInAPackage("io.vircaps.connect..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vircaps.host..", "io.vircaps.kernel..", "io.vircaps.store..")
                .check(LIBRARY);
    }

    @Test
    void throwsOneFamilyOfPublicExceptions() {
        classes()
                .that(assignableTo(Throwable.class))
                .and()
                .haveModifier(JavaModifier.PUBLIC)
                .should()
                .beAssignableTo(VircapsException.class)
                .check(LIBRARY);
    }

    @Test
    void marksEveryPackageForNulls() {
        List<JavaPackage> packages = LIBRARY.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> each.getName().startsWith("io.vircaps."))
                .toList();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }
}
