package app.foyer.rights;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.Actor;
import app.foyer.shared.SecretToken;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands before the methods of services, which are the last door: a role that exists, and no way around it. */
class ServicesForEverybodyTest {

    private static final List<Class<? extends Annotation>> SERVICES =
            List.of(Stateless.class, Singleton.class, Stateful.class);
    private static final List<Class<? extends Annotation>> ROLES =
            List.of(PermitAll.class, RolesAllowed.class, DenyAll.class);

    /** What proves more than a number does: the one who asks, or a secret that was handed over. */
    private static final Set<String> PROOFS = Set.of(Actor.class.getName(), SecretToken.class.getName());

    private static final String OFFERED = "what is offered is for everybody to know";
    private static final String BUSY = "part of booking: tells the opening hours, which everybody may know";
    private static final String OWN = "asked for the account of who is signed in, which the sign-in alone names";
    private static final String ON_THE_WAY =
            "asked for the account whose password was right, kept in the sign-in alone";

    private static final String FOUND = "asked for an appointment that the same caller has found or booked just before";
    private static final String BEHIND =
            "works behind the pages, for timers, which are nobody: no page and no resource calls it";

    /** Methods that everybody may call with a number, and why that opens nothing of anybody. */
    private static final Map<String, String> SAFE = Map.ofEntries(
            entry("CatalogService.offeredService", OFFERED),
            entry("CatalogService.activeService", OFFERED),
            entry("CatalogService.service", OFFERED),
            entry("CatalogService.staffMemberWith", OWN),
            entry("StaffPictureService.shown", OFFERED),
            entry("AskedQuestions.of", OFFERED),
            entry("AskedQuestions.problems", OFFERED),
            entry("AskedQuestions.atTheDesk", OFFERED),
            entry("AskedQuestions.problemsAtTheDesk", OFFERED),
            entry("CatalogService.mustBeAsRead", BEHIND),
            entry("ServicePictures.of", OFFERED),
            entry("AvailabilityService.openingHours", BUSY),
            entry("CustomerService.withAccount", OWN),
            entry("CustomerService.profileWith", OWN),
            entry("AccountService.addressOf", OWN),
            entry("AppointmentService.asItsCustomerSees", FOUND),
            entry("AppointmentService.issueManageLink", BEHIND),
            entry("AmountsDue.of", BEHIND),
            entry("AmountsDue.statement", BEHIND),
            entry("CustomerService.nameInTheLog", BEHIND),
            entry("CheckoutService.end", BEHIND),
            entry("CheckoutService.lookAgain", BEHIND),
            entry("CheckoutTaking.opened", BEHIND),
            entry("CheckoutTaking.pending", BEHIND),
            entry("PackageOrderTaking.latest", BEHIND),
            entry("PackageOrderTaking.prepare", BEHIND),
            entry("CheckoutTaking.settle", BEHIND),
            entry("CheckoutTaking.status", BEHIND),
            entry("CheckoutTaking.told", BEHIND),
            entry("CheckoutTaking.unsettled", BEHIND),
            entry("HoldService.free", BEHIND),
            entry("HoldService.secure", BEHIND),
            entry("OnlineRefundTaking.answered", BEHIND),
            entry("CodeBook.take", BEHIND),
            entry("ImportSteps.part", BEHIND),
            entry("ImportSteps.check", BEHIND),
            entry("ImportSteps.write", BEHIND),
            entry("ImportSteps.hasComeTo", BEHIND),
            entry("ImportSteps.beginAgain", BEHIND),
            entry("ImportSteps.finish", BEHIND),
            entry("Outbox.begin", BEHIND),
            entry("OneTimePasswords.issue", BEHIND),
            entry("OneTimePasswords.use", BEHIND),
            entry("PasswordLinks.issue", BEHIND),
            entry("PasswordLinks.validFor", BEHIND),
            entry("ProofLinks.issue", BEHIND),
            entry("SignInAttempts.rehash", BEHIND),
            entry("SecondFactorService.isOn", ON_THE_WAY),
            entry("SecondFactorService.standingOf", OWN),
            entry("SecondFactorService.offer", ON_THE_WAY),
            entry("SecondFactorService.read", ON_THE_WAY),
            entry("SecondFactorService.confirm", ON_THE_WAY));

    @Test
    void thatTakeANumberAreListedWithAReason() {
        var found = services()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> publicMethods(type)
                        .filter(method -> isFor(type, method, PermitAll.class))
                        .filter(ServicesForEverybodyTest::takesANumber)
                        .filter(method -> !takesAProof(method))
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found)
                .as(
                        "methods that everybody may call with the number of something. Take an Actor or a secret instead, or"
                                + " give a role, or say in SAFE why it opens nothing of anybody")
                .isSubsetOf(SAFE.keySet());
        assertThat(SAFE.keySet()).as("what is listed, and there").isSubsetOf(found);
    }

    @Test
    void thatWorkBehindAreCalledByNoPageAndNoResource() {
        var calls = Everything.classes().stream()
                .filter(type -> type.getPackageName().matches("app\\.foyer\\.(web|api)(\\..*)?"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> BEHIND.equals(SAFE.get(call.getTargetOwner().getSimpleName() + "."
                        + call.getTarget().getName())))
                .map(call -> call.getDescription())
                .toList();

        assertThat(calls).as("calls of what works behind the pages").isEmpty();
    }

    @Test
    void nameTheirRoleAlsoWhenTheyAreInherited() {
        var unsaid = services()
                .flatMap(type -> publicMethods(type)
                        .filter(method -> ROLES.stream().noneMatch(role -> isFor(type, method, role)))
                        .map(JavaMethod::getFullName))
                .toList();

        assertThat(unsaid).as("public methods of services that name no role").isEmpty();
        assertThat(services()).hasSizeGreaterThan(20);
    }

    @Test
    void nameNoRoleThatTheServerDoesNotKnow() {
        var named = services()
                .flatMap(type -> Stream.concat(Stream.<CanBeAnnotated>of(type), publicMethods(type)))
                .filter(part -> part.isAnnotatedWith(RolesAllowed.class))
                .flatMap(part -> Stream.of(rolesOf(part)))
                .collect(Collectors.toSet());

        assertThat(named)
                .as("roles on services, all of which web.xml declares")
                .isNotEmpty()
                .isSubsetOf(Everything.roles());
    }

    private static String[] rolesOf(CanBeAnnotated part) {
        return part instanceof JavaClass type
                ? type.getAnnotationOfType(RolesAllowed.class).value()
                : ((JavaMethod) part).getAnnotationOfType(RolesAllowed.class).value();
    }

    private static Stream<JavaClass> services() {
        return Everything.classes().stream().filter(type -> SERVICES.stream().anyMatch(type::isAnnotatedWith));
    }

    /** Its own, and those of its superclasses but {@code Object}. */
    private static Stream<JavaMethod> publicMethods(JavaClass type) {
        return type.getAllMethods().stream()
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                .filter(method -> !method.getOwner().isInterface())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** The method's own word counts, else that of the class that declares it. */
    private static boolean isFor(JavaClass type, JavaMethod method, Class<? extends Annotation> role) {
        var isSaidByTheMethod = ROLES.stream().anyMatch(method::isAnnotatedWith);
        return isSaidByTheMethod
                ? method.isAnnotatedWith(role)
                : method.getOwner().isAnnotatedWith(role);
    }

    private static boolean takesANumber(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(long.class) || type.isEquivalentTo(Long.class));
    }

    private static boolean takesAProof(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> PROOFS.contains(type.getName())
                        || type.getAllRawInterfaces().stream().anyMatch(one -> PROOFS.contains(one.getName())));
    }
}
