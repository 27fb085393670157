package app.foyer.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Pages and REST: what they must not know of each other, and the rest of the house of them. */
@AnalyzeClasses(packages = "app.foyer", importOptions = ImportOption.DoNotIncludeTests.class)
class SurfacesTest {

    @ArchTest
    static final ArchRule pagesDoNotKnowRest = noClasses()
            .that()
            .resideInAPackage(Rooms.WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Rooms.API);

    @ArchTest
    static final ArchRule restDoesNotKnowPages = noClasses()
            .that()
            .resideInAPackage(Rooms.API)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Rooms.WEB);

    @ArchTest
    static final ArchRule surfacesOfTheWebShareNothingButTheirSupport = slices().matching("app.foyer.web.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("app.foyer.web.support.."));

    @ArchTest
    static final ArchRule supportKnowsNoPage = noClasses()
            .that()
            .resideInAPackage("app.foyer.web.support..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "app.foyer.web.sign..", "app.foyer.web.book..", "app.foyer.web.panel..", "app.foyer.web.admin..");

    @ArchTest
    static final ArchRule onlyTheWebKnowsFaces = noClasses()
            .that()
            .resideOutsideOfPackage(Rooms.WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule surfacesKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage(Rooms.WEB, Rooms.API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");
}
