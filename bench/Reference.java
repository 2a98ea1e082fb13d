import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/**
 * What saving a leaf costs without any framework: the same token check, the same six statements in one transaction,
 * as many connections, written by hand. No rules, no policies, no languages. Arguments: JDBC address, Keycloak's address.
 */
class Reference {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONNECTIONS = 24;
    private final BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);
    private final Map<String, PublicKey> keys = new HashMap<>();
    private final String issuer;

    Reference(String jdbc, String keycloak) throws Exception {
        issuer = keycloak + "/realms/parindex";
        for (int i = 0; i < CONNECTIONS; i++) {
            var connection = DriverManager.getConnection(jdbc, "parindex_app", System.getenv("PGPASSWORD"));
            connection.setAutoCommit(false);
            pool.add(connection);
        }
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/certs")).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        for (var key : JSON.readTree(answer.body()).path("keys")) {
            if (key.path("kty").asText().equals("RSA")) {
                var spec = new RSAPublicKeySpec(number(key.path("n")), number(key.path("e")));
                keys.put(key.path("kid").asText(), KeyFactory.getInstance("RSA").generatePublic(spec));
            }
        }
    }

    public static void main(String... arguments) throws Exception {
        var reference = new Reference(arguments[0], arguments[1]);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 256);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", reference::handle);
        server.start();
        System.out.println("http://localhost:" + server.getAddress().getPort());
    }

    private static BigInteger number(JsonNode text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text.asText()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body;
            int status;
            try {
                var user = claims(exchange.getRequestHeaders().getFirst("Authorization"));
                var path = exchange.getRequestURI().getPath().split("/");
                var version = Long.parseLong(exchange.getRequestHeaders().getFirst("If-Match").replace("\"", ""));
                var score = JSON.readTree(exchange.getRequestBody());
                var saved = save(user, UUID.fromString(path[4]), path[6], version, score);
                status = saved == null ? 412 : 200;
                body = JSON.writeValueAsBytes(saved);
            } catch (GeneralSecurityException e) {
                status = 401;
                body = new byte[] {'{', '}'};
            } catch (Exception e) {
                e.printStackTrace();
                status = 500;
                body = new byte[] {'{', '}'};
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private JsonNode claims(String authorization) throws GeneralSecurityException, IOException {
        var parts = authorization.substring("Bearer ".length()).split("\\.");
        var decoder = Base64.getUrlDecoder();
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(keys.get(JSON.readTree(decoder.decode(parts[0])).path("kid").asText()));
        signature.update((parts[0] + "." + parts[1]).getBytes());
        var claims = JSON.readTree(decoder.decode(parts[1]));
        var audience = claims.path("aud").toString().contains("\"parindex-api\"");
        var current = claims.path("exp").asLong() > Instant.now().getEpochSecond();
        if (!signature.verify(decoder.decode(parts[2])) || !audience || !current || !claims.path("iss").asText().equals(issuer)) {
            throw new GeneralSecurityException("not for us");
        }
        return claims;
    }

    private Map<String, Object> save(JsonNode user, UUID sheet, String leaf, long version, JsonNode body) throws Exception {
        var connection = pool.take();
        try {
            var saved = save(connection, user, sheet, leaf, version, body);
            connection.commit();
            return saved;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            pool.add(connection);
        }
    }

    private static Map<String, Object> save(Connection connection, JsonNode user, UUID sheet, String leaf, long version, JsonNode body) throws Exception {
        UUID campaign;
        String unit;
        try (var query = connection.prepareStatement("select campaign_id, unit_code, status from assessments where id = ? for no key update")) {
            query.setObject(1, sheet);
            var row = query.executeQuery();
            row.next();
            campaign = row.getObject(1, UUID.class);
            unit = row.getString(2);
            if (!unit.equals(user.path("unit_code").asText()) || !row.getString(3).equals("DRAFT")) {
                throw new GeneralSecurityException("not yours");
            }
        }
        try (var query = connection.prepareStatement("select * from leaf_scores where campaign_id = ? and assessment_id = ? and leaf_code = ? for no key update")) {
            query.setObject(1, campaign);
            query.setObject(2, sheet);
            query.setString(3, leaf);
            var row = query.executeQuery();
            row.next();
            if (row.getLong("version") != version) {
                return null;
            }
        }
        try (var query = connection.prepareStatement("""
                select c.status, f.opens_at, f.closes_at, p.self_scoring_extended_to, f.grace_minutes
                from participants p join campaigns c on c.id = p.campaign_id
                     left join campaign_phases f on f.campaign_id = c.id and f.kind = 'SELF_SCORING'
                where p.campaign_id = ? and p.unit_code = ?""")) {
            query.setObject(1, campaign);
            query.setString(2, unit);
            query.executeQuery().next();
        }
        var score = body.path("score").decimalValue();
        var text = body.path("explanation").asText();
        var username = user.path("preferred_username").asText();
        var name = user.path("name").asText();
        var now = Timestamp.from(Instant.now());
        try (var update = connection.prepareStatement("""
                update leaf_scores set self_score = ?, self_explanation = ?, self_by = ?, self_by_name = ?, self_at = ?, version = version + 1
                where campaign_id = ? and assessment_id = ? and leaf_code = ?""")) {
            stage(update, score, text, username, name, now);
            update.setObject(6, campaign);
            update.setObject(7, sheet);
            update.setString(8, leaf);
            update.executeUpdate();
        }
        try (var insert = connection.prepareStatement("""
                insert into leaf_revisions (score, explanation, by, by_name, at, campaign_id, assessment_id, leaf_code, version, stage, evidence_incomplete)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'SELF', false)""")) {
            stage(insert, score, text, username, name, now);
            insert.setObject(6, campaign);
            insert.setObject(7, sheet);
            insert.setString(8, leaf);
            insert.setLong(9, version + 1);
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement("""
                insert into audit_events (id, at, actor, actor_name, actor_unit, action, object_type, object_id, campaign_id, unit_code, change)
                values (?, ?, ?, ?, ?, 'score.enter', 'leaf-score', ?, ?, ?, ?::jsonb)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setTimestamp(2, now);
            insert.setString(3, username);
            insert.setString(4, name);
            insert.setString(5, unit);
            insert.setString(6, sheet + "/" + leaf);
            insert.setObject(7, campaign);
            insert.setString(8, unit);
            insert.setString(9, JSON.writeValueAsString(Map.of("version", version + 1, "after", body)));
            insert.executeUpdate();
        }
        return Map.of("code", leaf, "version", version + 1, "self", Map.of("score", score, "explanation", text));
    }

    private static void stage(java.sql.PreparedStatement statement, BigDecimal score, String text, String username, String name, Timestamp now) throws SQLException {
        statement.setBigDecimal(1, score);
        statement.setString(2, text);
        statement.setString(3, username);
        statement.setString(4, name);
        statement.setTimestamp(5, now);
    }
}
