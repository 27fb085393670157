package app.foyer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.link.AccountToken;
import app.foyer.account.link.AccountTokens;
import app.foyer.messaging.workflow.Workflow;
import app.foyer.messaging.workflow.WorkflowAction;
import app.foyer.messaging.workflow.Workflows;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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
import java.util.List;

/** Who holds the rows of the database, and who may call a service. */
@AnalyzeClasses(packages = "app.foyer", importOptions = ImportOption.DoNotIncludeTests.class)
class EntitiesAndServicesTest {

    private static final List<Class<? extends Annotation>> EJBS =
            List.of(Stateless.class, Singleton.class, Stateful.class);
    private static final List<Class<? extends Annotation>> ROLES =
            List.of(PermitAll.class, RolesAllowed.class, DenyAll.class);

    @ArchTest
    static final ArchRule noWorkflowLeavesItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("app.foyer.messaging.workflow..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Workflow.class, WorkflowAction.class, Workflows.class);

    @ArchTest
    static final ArchRule noAccountLeavesItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage("app.foyer.account..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Account.class, Accounts.class, AccountToken.class, AccountTokens.class);

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
}
