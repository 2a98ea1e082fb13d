package vn.parindex.standalone;

/** Prints where everything is and who can log in. */
final class Welcome {

    private Welcome() {}

    static void print(Addresses addresses, Home home) {
        System.out.printf(
                """

                ParIndex is ready:   %s
                API description:     %s/q/openapi
                Keycloak:            %s  (administrator: %s, password in %s)
                Logs:                %s

                Demonstration users, password parindex:
                  snv, vpubnd, … every unit's code in lower case: x26506 (Phường 1), h747 (Vũng Tàu), sdl (Sở Du lịch)
                  home-affairs, leadership, survey-operator, survey-supervisor
                  team-snv, team-vpubnd, team-stp, team-stttt, team-skhcn, team-stc, team-svhtt

                Ctrl-C or `make stop` ends it; the data stays.
                """,
                addresses.application(),
                addresses.application(),
                addresses.keycloak(),
                KeycloakAdmin.USERNAME,
                home.root().resolve("secrets.properties"),
                home.logs());
    }
}
