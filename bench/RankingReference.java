import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What a ranking run costs as hand-written SQL: it reads the same rows, keeps the same inputs and their digest, writes
 * the same results and audit event in one transaction, and answers with the same JSON. Arguments: JDBC address and
 * campaign; each line of its input asks for one run, answered with milliseconds, run id and size of the JSON.
 */
class RankingReference {
    private static final String INPUTS = """
            with state as (
                select a.id, p.unit_code, p.treatment, p.index_set_id, a.status, a.final_digest
                from participants p join assessments a on a.campaign_id = p.campaign_id and a.unit_code = p.unit_code
                where p.campaign_id = ?::uuid and p.group_code = 'COMMUNE'),
            areas as (
                select t.assessment_id, jsonb_object_agg(t.area_code, jsonb_build_object('appraised', t.appraised::text,
                    'bonus', t.bonus::text, 'deduction', t.deduction::text, 'maximum', t.maximum::text)) as areas
                from sheet_subtotals t where t.campaign_id = ?::uuid group by t.assessment_id),
            figures as (
                select v.assessment_id, jsonb_object_agg(v.leaf_code,
                    jsonb_build_object('value', v.value::text, 'ownScore', v.own_score)) as figures
                from sheet_relative_values v where v.campaign_id = ?::uuid group by v.assessment_id),
            survey as (
                select s.unit_code, jsonb_object_agg(s.leaf_code, s.points::text) as survey
                from survey_points s where s.campaign_id = ?::uuid group by s.unit_code)
            select jsonb_agg(jsonb_build_object('unit', s.unit_code, 'group', 'COMMUNE', 'treatment', s.treatment, 'state', 'IN',
                'indexSet', s.index_set_id, 'sheet', s.final_digest, 'survey', y.survey, 'areas', r.areas, 'figures', f.figures)
                order by s.unit_code)::text
            from state s join areas r on r.assessment_id = s.id left join figures f on f.assessment_id = s.id
            left join survey y on y.unit_code = s.unit_code
            """;

    private static final String RESULTS = """
            with sheet as (
                select a.id, p.unit_code, p.unit_name, p.index_set_id, p.treatment
                from participants p join assessments a on a.campaign_id = p.campaign_id and a.unit_code = p.unit_code
                where p.campaign_id = ?::uuid and p.group_code = 'COMMUNE' and a.status = 'FINAL'),
            figure as (
                select v.assessment_id, v.leaf_code, v.value, n.max_score, n.rule->>'lessIsBetter' = 'true' as less,
                    min(v.value) over leaf as least, max(v.value) over leaf as most
                from sheet_relative_values v join sheet s on s.id = v.assessment_id
                join index_nodes n on n.index_set_id = s.index_set_id and n.code = v.leaf_code
                where v.campaign_id = ?::uuid window leaf as (partition by v.leaf_code)),
            relative as (
                select assessment_id, split_part(leaf_code, '.', 1) as area_code,
                    sum(round(case when less then least * max_score / value else value * max_score / most end, 10)) as points
                from figure group by 1, 2),
            asked as (
                select t.assessment_id, t.area_code, sum(y.points) as points
                from sheet_subtotals t join sheet s on s.id = t.assessment_id cross join unnest(t.survey_leaves) leaf
                join survey_points y on y.campaign_id = t.campaign_id and y.unit_code = s.unit_code and y.leaf_code = leaf
                where t.campaign_id = ?::uuid group by 1, 2),
            area as (
                select t.assessment_id, t.area_code, t.appraised + coalesce(r.points, 0) as appraised,
                    coalesce(q.points, 0) as survey, t.bonus, t.deduction, t.maximum
                from sheet_subtotals t
                left join relative r on r.assessment_id = t.assessment_id and r.area_code = t.area_code
                left join asked q on q.assessment_id = t.assessment_id and q.area_code = t.area_code
                where t.campaign_id = ?::uuid),
            total as (
                select assessment_id, sum(appraised) as appraised, sum(survey) as survey, sum(bonus) as bonus,
                    sum(deduction) as deduction, sum(maximum) as maximum,
                    array_agg(concat_ws(' ', area_code, trim_scale(appraised), trim_scale(survey), trim_scale(bonus),
                        trim_scale(deduction), trim_scale(maximum)) order by area_code) as areas
                from area group by assessment_id),
            ranked as (
                select t.*, rank() over (order by (appraised + survey + bonus - deduction) * 1e30 / maximum desc) as rank,
                    round((appraised + survey + bonus - deduction) * 100 / maximum, 10) as index from total t)
            insert into ranking_results (campaign_id, run_id, unit_code, unit_name, group_code, index_set_id, treatment, appraised,
                survey, bonus, deduction, maximum, index, rank, grade, ranked, areas)
            select ?::uuid, ?::uuid, s.unit_code, s.unit_name, 'COMMUNE', s.index_set_id, s.treatment, r.appraised, r.survey,
                r.bonus, r.deduction, r.maximum, r.index, r.rank,
                (select g->>'name' from jsonb_array_elements(c.grades) with ordinality b (g, o)
                  where r.index >= (g->>'from')::numeric order by o limit 1), true, r.areas
            from ranked r join sheet s on s.id = r.assessment_id
            join campaign_groups c on c.campaign_id = ?::uuid and c.group_code = 'COMMUNE'
            """;

    private static final String ANSWER = """
            select json_agg(json_build_object('unit', json_build_object('code', r.unit_code, 'name', r.unit_name),
                'group', r.group_code, 'indexSet', r.index_set_id, 'treatment', r.treatment, 'appraisedPoints', r.appraised,
                'surveyPoints', r.survey, 'bonusPoints', r.bonus, 'deductionPoints', r.deduction, 'maximum', r.maximum,
                'index', r.index, 'rank', r.rank, 'grade', r.grade, 'ranked', r.ranked, 'areas', a.areas)
                order by r.rank, r.unit_name)::text
            from ranking_results r cross join lateral (
                select json_agg(json_build_object('code', p[1], 'name', n.name, 'appraised', p[2]::numeric,
                    'survey', p[3]::numeric, 'bonus', p[4]::numeric, 'deduction', p[5]::numeric,
                    'points', p[2]::numeric + p[3]::numeric + p[4]::numeric - p[5]::numeric, 'maximum', p[6]::numeric,
                    'index', case when p[6]::numeric > 0 then round((p[2]::numeric + p[3]::numeric + p[4]::numeric
                        - p[5]::numeric) * 100 / p[6]::numeric, 10) end)) as areas
                from unnest(r.areas) text cross join lateral (select string_to_array(text, ' ') as p) split
                join index_nodes n on n.index_set_id = r.index_set_id and n.code = p[1]) a
            where r.campaign_id = ?::uuid and r.run_id = ?::uuid
            """;

    private final Connection connection;
    private final String campaign;

    private RankingReference(Connection connection, String campaign) {
        this.connection = connection;
        this.campaign = campaign;
    }

    public static void main(String... arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0], "parindex_app", System.getenv("PGPASSWORD"))) {
            connection.setAutoCommit(false);
            var reference = new RankingReference(connection, arguments[1]);
            while (System.in.read() != -1) {
                var started = System.nanoTime();
                var run = UUID.randomUUID().toString();
                var answer = reference.compute(run);
                System.out.println((System.nanoTime() - started) / 1e6 + " " + run + " " + answer.length());
            }
        }
    }

    private String compute(String run) throws Exception {
        one("select id from campaigns where id = ?::uuid for update", campaign);
        var inputs = one(INPUTS, campaign, campaign, campaign, campaign);
        var hash = MessageDigest.getInstance("SHA-256").digest(inputs.getBytes("UTF-8"));
        var digest = HexFormat.of().formatHex(hash);
        change("""
                insert into ranking_runs (id, campaign_id, digest, missing, withdrawn, missing_survey, illustrative, computed_by,
                    computed_by_name, computed_at)
                values (?::uuid, ?::uuid, ?, '[]', '[]', '[]', true, 'bench', 'bench', now())
                """, run, campaign, digest);
        change("""
                insert into ranking_run_groups (campaign_id, run_id, group_code, status)
                values (?::uuid, ?::uuid, 'COMMUNE', 'COMPUTED')
                """, campaign, run);
        change("insert into ranking_inputs (campaign_id, run_id, inputs) values (?::uuid, ?::uuid, ?)", campaign, run, inputs);
        change(RESULTS, campaign, campaign, campaign, campaign, campaign, run, campaign);
        change("""
                insert into audit_events (id, at, actor, actor_name, action, object_type, object_id, campaign_id, change)
                values (gen_random_uuid(), now(), 'bench', 'bench', 'ranking-run.compute', 'ranking-run', ?, ?::uuid, '{}')
                """, run, campaign);
        var answer = one(ANSWER, campaign, run);
        connection.commit();
        return answer;
    }

    private PreparedStatement prepared(String sql, String... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }

    private void change(String sql, String... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private String one(String sql, String... values) throws SQLException {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
