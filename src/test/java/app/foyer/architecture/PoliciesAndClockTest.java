package app.foyer.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.foyer.shared.BusinessClock;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;

/** What decides is told everything, the time included, which one class reads from the clock. */
@AnalyzeClasses(packages = "app.foyer", importOptions = ImportOption.DoNotIncludeTests.class)
class PoliciesAndClockTest {

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

    private static DescribedPredicate<JavaClass> isA(Class<?> type) {
        return DescribedPredicate.describe("is a " + type.getSimpleName(), found -> found.isEquivalentTo(type));
    }
}
