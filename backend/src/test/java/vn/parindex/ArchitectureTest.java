package vn.parindex;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The only place where structure is stated; every rule has a planted twin in {@code archfixture} that it must find. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.parindex");
    private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages("vn.parindex.archfixture");

    private static final String[] PLATFORM = {"shared", "identity", "audit"};

    /** Bottom to top; a package may use only what its row names. */
    private static final ArchRule GRAPH = modules()
            .definedByPackages("vn.parindex.(*)..")
            .should()
            .respectTheirAllowedDependencies(
                    allow().fromModule("identity")
                            .toModules("shared")
                            .fromModule("audit")
                            .toModules("shared", "identity")
                            .fromModule("organization")
                            .toModules(PLATFORM)
                            .fromModule("indexset")
                            .toModules(and(PLATFORM, "documents", "files", "ruletext", "scoring", "organization"))
                            .fromModule("ruletext")
                            .toModules("shared", "scoring")
                            .fromModule("campaign")
                            .toModules(and(PLATFORM, "documents", "files", "scoring", "organization", "indexset"))
                            .fromModule("files")
                            .toModules(PLATFORM)
                            .fromModule("inspection")
                            .toModules(and(PLATFORM, "files", "inspector"))
                            .fromModule("evidence")
                            .toModules(and(PLATFORM, "files", "inspection"))
                            .fromModule("supersession")
                            .toModules(and(PLATFORM, "organization", "indexset", "campaign"))
                            .fromModule("survey")
                            .toModules(and(
                                    PLATFORM,
                                    "documents",
                                    "scoring",
                                    "organization",
                                    "indexset",
                                    "campaign",
                                    "supersession"))
                            .fromModule("assessment")
                            .toModules(and(
                                    PLATFORM,
                                    "documents",
                                    "scoring",
                                    "organization",
                                    "indexset",
                                    "campaign",
                                    "supersession",
                                    "documents",
                                    "ruletext",
                                    "files",
                                    "inspection",
                                    "evidence"))
                            .fromModule("submission")
                            .toModules(and(
                                    PLATFORM,
                                    "documents",
                                    "scoring",
                                    "organization",
                                    "indexset",
                                    "campaign",
                                    "files",
                                    "inspection",
                                    "evidence",
                                    "assessment"))
                            .fromModule("carryforward")
                            .toModules(and(PLATFORM, "organization", "indexset", "campaign", "evidence", "assessment"))
                            .fromModule("unitwork")
                            .toModules(and(PLATFORM, "assessment"))
                            .fromModule("appraisal")
                            .toModules(and(PLATFORM, "scoring", "organization", "indexset", "campaign", "assessment"))
                            .fromModule("documents")
                            .toModules("shared")
                            .fromModule("ranking")
                            .toModules(and(
                                    PLATFORM,
                                    "documents",
                                    "scoring",
                                    "organization",
                                    "indexset",
                                    "campaign",
                                    "assessment",
                                    "survey"))
                            .fromModule("publication")
                            .toModules(and(PLATFORM, "scoring", "organization", "indexset", "campaign", "ranking"))
                            .fromModule("report")
                            .toModules(and(
                                    PLATFORM,
                                    "scoring",
                                    "organization",
                                    "indexset",
                                    "campaign",
                                    "assessment",
                                    "appraisal"))
                            .fromModule("home")
                            .toModules(and(
                                    PLATFORM,
                                    "scoring",
                                    "organization",
                                    "indexset",
                                    "campaign",
                                    "files",
                                    "assessment")),
                    consideringOnlyDependenciesInAnyPackage("vn.parindex.."));

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private static final ArchRule NO_CYCLES =
            slices().matching("vn.parindex.(*)..").should().beFreeOfCycles();

    private static final ArchRule HIDDEN = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .haveSimpleNameEndingWith("Service")
            .or()
            .haveSimpleNameEndingWith("Policy")
            .or()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .bePublic();

    private static final ArchRule PURE_SCORING = classes()
            .that()
            .resideInAPackage("..scoring..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..scoring..");

    private static final ArchRule TRANSACTIONS_IN_SERVICES = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Service")
            .should()
            .beAnnotatedWith(Transactional.class);

    private static final ArchRule ENTITY_MANAGER_IN_REPOSITORIES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("ReportQueries")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    private static final ArchRule OPERATIONS_ARE_PUBLIC_AND_SECURED =
            methods().that(haveAVerb()).should().bePublic().andShould(beSecured());

    private static final ArchRule NO_FLOATS =
            noFields().that().areDeclaredInClassesThat(nearScores()).should().haveRawType(floating());

    private static final ArchRule NO_FLOAT_PARAMETERS = noMethods()
            .that()
            .areDeclaredInClassesThat(nearScores())
            .should()
            .haveRawParameterTypes(anyFloating())
            .orShould()
            .haveRawReturnType(floating());

    private static final ArchRule TIME_FROM_THE_CLOCK = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Clocks")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    private static final ArchRule ONE_LOGGER = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Logger.class);

    private static DescribedPredicate<JavaClass> nearScores() {
        return resideInAnyPackage(
                        "..scoring..",
                        "..assessment..",
                        "..appraisal..",
                        "..survey..",
                        "..ranking..",
                        "..archfixture..")
                .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("Robustness")));
    }

    private static DescribedPredicate<JavaClass> floating() {
        return DescribedPredicate.describe(
                "floating point",
                c -> List.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(c.getName()));
    }

    private static DescribedPredicate<List<JavaClass>> anyFloating() {
        return DescribedPredicate.describe(
                "any floating point", all -> all.stream().anyMatch(floating()));
    }

    private static DescribedPredicate<JavaMethod> haveAVerb() {
        return DescribedPredicate.describe(
                "have an HTTP verb",
                m -> m.getAnnotations().stream().anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> beSecured() {
        return new ArchCondition<>("name their roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var secured = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                        .anyMatch(a ->
                                method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a));
                events.add(new SimpleConditionEvent(method, secured, method.getFullName()));
            }
        };
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "entities, repositories, services, policies and resources are hidden", HIDDEN, "PublicService"),
                Arguments.of("scoring is pure", PURE_SCORING, "ImpureRule"),
                Arguments.of("transactions begin in services", TRANSACTIONS_IN_SERVICES, "TransactionalHelper"),
                Arguments.of("only repositories query", ENTITY_MANAGER_IN_REPOSITORIES, "QueryingHelper"),
                Arguments.of(
                        "operations are public and secured", OPERATIONS_ARE_PUBLIC_AND_SECURED, "UnsecuredOperation"),
                Arguments.of("no floating point near a score", NO_FLOATS, "FloatingScore"),
                Arguments.of("no floating point parameter near a score", NO_FLOAT_PARAMETERS, "FloatingScore"),
                Arguments.of("time comes from the clock", TIME_FROM_THE_CLOCK, "OwnTime"),
                Arguments.of("one logger", ONE_LOGGER, "PrintingHelper"));
    }

    @Test
    void packages_use_only_what_their_row_names() {
        GRAPH.check(PRODUCT);
    }

    @Test
    void an_upward_arrow_is_found() {
        var planted = new ClassFileImporter().importPackages("vn.parindex.shared", "vn.parindex.archfixture");

        assertThat(GRAPH.evaluate(planted).getFailureReport().getDetails())
                .anyMatch(d -> d.contains("archfixture") || d.contains("UpwardArrow"));
    }

    @Test
    void packages_have_no_cycle() {
        NO_CYCLES.check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule, String planted) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest(name = "a breach of \"{0}\" is found")
    @MethodSource("rules")
    void finds_its_planted_twin(String name, ArchRule rule, String planted) {
        assertThat(rule.evaluate(FIXTURE).getFailureReport().getDetails()).anyMatch(d -> d.contains(planted));
    }
}
