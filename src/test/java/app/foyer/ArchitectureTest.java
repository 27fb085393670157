package app.foyer;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.link.AccountToken;
import app.foyer.account.link.AccountTokens;
import app.foyer.messaging.workflow.Workflow;
import app.foyer.messaging.workflow.WorkflowAction;
import app.foyer.messaging.workflow.Workflows;
import app.foyer.shared.BusinessClock;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of the house and their doors: who may use whom, and what each kind of class must not know. */
@AnalyzeClasses(packages = "app.foyer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each room may use those before it, never those after it. Some are not built yet. */
    private static final List<String> ROOMS = List.of(
            "shared",
            "platform",
            "settings",
            "audit",
            "account",
            "customer",
            "catalog",
            "availability",
            "bundle",
            "payment",
            "booking",
            "messaging",
            "privacy",
            "reporting",
            "demo");

    private static final String API = "app.foyer.api..";
    private static final String WEB = "app.foyer.web..";

    private static final List<Class<? extends Annotation>> EJBS =
            List.of(Stateless.class, Singleton.class, Stateful.class);
    private static final List<Class<? extends Annotation>> ROLES =
            List.of(PermitAll.class, RolesAllowed.class, DenyAll.class);

    @ArchTest
    static void aRoomUsesOnlyTheRoomsBeforeIt(JavaClasses foyer) {
        for (var room : ROOMS) {
            var later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream();
            noClasses()
                    .that()
                    .resideInAPackage(inRoom(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(later.map(ArchitectureTest::inRoom), Stream.of(API, WEB))
                            .toArray(String[]::new))
                    .because("what a room has to say to a later one it says by an event or a port")
                    .allowEmptyShould(true)
                    .check(foyer);
        }
    }

    @ArchTest
    static final ArchRule everyClassStandsInARoom = classes()
            .should()
            .resideInAnyPackage(Stream.concat(ROOMS.stream().map(ArchitectureTest::inRoom), Stream.of(API, WEB))
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
    static final ArchRule noWorkflowLeavesItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("app.foyer.messaging.workflow..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Workflow.class, WorkflowAction.class, Workflows.class);

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
    static final ArchRule noAccountLeavesItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("app.foyer.account..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Account.class, Accounts.class, AccountToken.class, AccountTokens.class);

    @ArchTest
    static final ArchRule pagesDoNotKnowRest = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(API);

    @ArchTest
    static final ArchRule restDoesNotKnowPages = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB);

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
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule surfacesKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage(WEB, API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule policiesArePure = noClasses()
            .that()
            .haveSimpleNameEndingWith("Policy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "javax..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(BusinessClock.class, Clock.class);

    @ArchTest
    static final ArchRule onlyTheBusinessClockReadsTheClock = noClasses()
            .that()
            .doNotBelongToAnyOf(BusinessClock.class)
            .should()
            .accessTargetWhere(target(name("now")).and(target(owner(nameMatching("java\\.time\\..*")))))
            .orShould()
            .accessTargetWhere(target(nameMatching("system(UTC|DefaultZone)?")).and(target(owner(isA(Clock.class)))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule onlyStoresHoldAnEntityManager =
            fields().that().haveRawType(EntityManager.class).should(beInAClassThatOtherPackagesDoNotSee());

    @ArchTest
    static final ArchRule whoMayCallAServiceIsSaidForEachOfItsMethods = methods()
            .that()
            .areDeclaredInClassesThat(areEjbs())
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(nameARole());

    private static DescribedPredicate<JavaClass> isA(Class<?> type) {
        return DescribedPredicate.describe("is a " + type.getSimpleName(), found -> found.isEquivalentTo(type));
    }

    private static DescribedPredicate<JavaClass> areEjbs() {
        return DescribedPredicate.describe("are EJBs", found -> EJBS.stream().anyMatch(found::isAnnotatedWith));
    }

    private static ArchCondition<JavaMethod> nameARole() {
        return new ArchCondition<>("name a role, by themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var isSaid = ROLES.stream()
                        .anyMatch(role -> method.isAnnotatedWith(role)
                                || method.getOwner().isAnnotatedWith(role));
                events.add(new SimpleConditionEvent(
                        method, isSaid, method.getFullName() + " says for whom it is: " + isSaid));
            }
        };
    }

    private static ArchCondition<JavaField> beInAClassThatOtherPackagesDoNotSee() {
        return new ArchCondition<>("be in a class that other packages do not see") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var isSeen = field.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
                events.add(
                        new SimpleConditionEvent(field, !isSeen, field.getFullName() + " can be reached: " + isSeen));
            }
        };
    }

    private static String inRoom(String room) {
        return "app.foyer." + room + "..";
    }
}
