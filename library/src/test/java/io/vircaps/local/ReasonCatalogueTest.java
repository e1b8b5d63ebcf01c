package io.vircaps.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vircaps.model.note.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonCatalogueTest {
    private static List<Reason> all() {
        return ReasonCatalogue.chapters().stream()
                .flatMap(chapter -> chapter.reasons().stream())
                .toList();
    }

    /** Looked for among the classes themselves: an enum that nobody entered is missing in the catalogue. */
    @Test
    void hasEveryConstantOfEveryModule() {
        List<String> declared = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.vircaps").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                        .map(JavaClass::getEnumConstants)
                        .flatMap(constants -> constants.stream().map(JavaEnumConstant::name))
                        .toList();

        assertThat(declared).hasSizeGreaterThan(80);
        assertThat(all()).extracting(Reason::name).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void usesEachCodeOnce() {
        assertThat(all())
                .extracting(Reason::name)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).isEqualTo(code.toUpperCase(Locale.ROOT)));
    }

    @Test
    void explainsEachCodeAndWhatWouldBeRight() {
        assertThat(all()).allSatisfy(reason -> {
            assertThat(reason.meaning().sentence()).as(reason.name()).endsWith(".");
            assertThat(reason.meaning().expected()).as(reason.name()).isNotBlank();
        });
    }
}
