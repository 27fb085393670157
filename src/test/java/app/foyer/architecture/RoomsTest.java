package app.foyer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The rooms of the house and their doors: who may use whom, and what lies inside of the larger ones. */
@AnalyzeClasses(packages = "app.foyer", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static void aRoomUsesOnlyTheRoomsBeforeIt(JavaClasses foyer) {
        for (var room : Rooms.IN_ORDER) {
            var later = Rooms.IN_ORDER.subList(Rooms.IN_ORDER.indexOf(room) + 1, Rooms.IN_ORDER.size()).stream();
            noClasses()
                    .that()
                    .resideInAPackage(Rooms.in(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(later.map(Rooms::in), Stream.of(Rooms.API, Rooms.WEB))
                            .toArray(String[]::new))
                    .because("what a room has to say to a later one it says by an event or a port")
                    .allowEmptyShould(true)
                    .check(foyer);
        }
    }

    @ArchTest
    static final ArchRule everyClassStandsInARoom = classes()
            .should()
            .resideInAnyPackage(Stream.concat(Rooms.IN_ORDER.stream().map(Rooms::in), Stream.of(Rooms.API, Rooms.WEB))
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("app.foyer.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule messagingHasNoCyclesInside =
            slices().matching("app.foyer.messaging.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule workflowsHaveNoCyclesInside =
            slices().matching("app.foyer.messaging.workflow.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatIsDecidedDoesNotKnowWhoDoesAsItSays = noClasses()
            .that()
            .resideInAPackage("app.foyer.messaging.workflow")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.foyer.messaging.workflow.*..");

    @ArchTest
    static final ArchRule topicsOfTheAccountRoomHaveNoCycles =
            slices().matching("app.foyer.account.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatAnAccountIsDoesNotKnowTheTopics = noClasses()
            .that()
            .resideInAPackage("app.foyer.account")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.foyer.account.*..");

    @ArchTest
    static final ArchRule topicsOfTheCatalogHaveNoCycles =
            slices().matching("app.foyer.catalog.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatIsOfferedDoesNotKnowWhoKeepsIt = noClasses()
            .that()
            .resideInAPackage("app.foyer.catalog")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.foyer.catalog.service", "app.foyer.catalog.place");
}
