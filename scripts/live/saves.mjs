// Many saves at the same time, with a record of every acknowledged one, and the proof that the database holds them all.
import assert from 'node:assert/strict';
import { rows } from './processes.mjs';

const WRITERS = ['x26509', 'x26518', 'x26521', 'x26524'];
const LEAVES_EACH = 2;
let count = 0;

/** Starts saving to the application at `base`; `token` gives a token of a user. */
export async function startSaves(base, token) {
  const saves = { acknowledged: [], refused: 0 };
  const unexpected = [];
  let running = true;
  const waiting = [];

  async function call(bearer, path, init = {}) {
    const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', ...init.headers };
    return fetch(`${base}/api/v1${path}`, { ...init, headers, signal: AbortSignal.timeout(30_000) });
  }

  async function read(bearer, path) {
    const answer = await call(bearer, path);
    const body = await answer.json();
    assert.equal(answer.status, 200, `${path}: ${JSON.stringify(body)}`);
    return body;
  }

  async function leavesOf(username) {
    const bearer = await token(username);
    const [campaign] = (await read(bearer, '/campaigns?year=2018')).items;
    const [{ id }] = (await read(bearer, `/assessments?campaign=${campaign.id}`)).items;
    const { leaves } = await read(bearer, `/assessments/${id}`);
    return leaves
      .filter(({ scoredBy, notApplicable, rule, maxScore }) => scoredBy === 'SELF' && !notApplicable && rule.type !== 'RELATIVE_TO_BEST' && maxScore >= 0.5)
      .slice(0, LEAVES_EACH)
      .map(({ code, version }) => ({ bearer, id, code, version }));
  }

  async function save(leaf) {
    count += 1;
    const score = `0.${String(count).padStart(6, '0')}`;
    const answer = await call(leaf.bearer, `/assessments/${leaf.id}/scores/${leaf.code}`, {
      method: 'PUT',
      headers: { 'if-match': `"${leaf.version}"` },
      body: `{"score": ${score}, "explanation": "${count}"}`,
    });
    const body = await answer.json();
    if (answer.status === 200) {
      leaf.version = body.version;
      saves.acknowledged.push({ object: `${leaf.id}/${leaf.code}`, version: body.version, score });
      waiting.filter(({ after }) => saves.acknowledged.length >= after).forEach(({ done }) => done());
    } else if (answer.status === 412) {
      // a save whose answer was lost has been committed all the same
      leaf.version = body.leaf.version;
    } else if (answer.status === 503) {
      saves.refused += 1;
    } else {
      unexpected.push(`${answer.status} ${JSON.stringify(body)}`);
    }
  }

  const leaves = (await Promise.all(WRITERS.map(leavesOf))).flat();
  const loops = leaves.map(async (leaf) => {
    while (running) {
      try {
        await save(leaf);
      } catch {
        // nobody answered: this writer has nothing more to say to a dead server
        return;
      }
    }
  });
  /** Resolves when so many saves have been acknowledged since the start. */
  saves.reached = (after) => new Promise((done) => waiting.push({ after, done }));
  /** Ends the saving and gives what was acknowledged; any other answer than those of a server in trouble is a failure. */
  saves.end = async () => {
    running = false;
    await Promise.all(loops);
    assert.deepEqual(unexpected, []);
    return saves.acknowledged;
  };
  return saves;
}

/** Every acknowledged save has its revision with this very score and one line of the audit trail, and is the leaf's value or its past. */
export async function proveKept(home, acknowledged) {
  const revisions = new Map();
  const newest = new Map();
  const entered = "select assessment_id || '/' || leaf_code, version, score from leaf_revisions where stage = 'SELF' order by version";
  for (const [object, version, score] of await rows(home, entered)) {
    revisions.set(`${object} ${version}`, Number(score));
    newest.set(object, Number(score));
  }
  const audited = new Map();
  for (const [object, version] of await rows(home, "select object_id, change ->> 'version' from audit_events where action = 'score.enter'")) {
    audited.set(`${object} ${version}`, (audited.get(`${object} ${version}`) ?? 0) + 1);
  }
  for (const { object, version, score } of acknowledged) {
    const key = `${object} ${version}`;
    assert.equal(revisions.get(key), Number(score), `revision of ${key}`);
    assert.equal(audited.get(key), 1, `audit of ${key}`);
  }
  const leaves = await rows(home, "select assessment_id || '/' || leaf_code, version, self_score from leaf_scores where version > 0 and self_at is not null");
  for (const [object, version, score] of leaves) {
    // an appraiser's score is a later version of the leaf and leaves the unit's own as it was
    assert.equal(newest.get(object), Number(score), `value of ${object}`);
    const last = Math.max(0, ...acknowledged.filter((save) => save.object === object).map((save) => save.version));
    assert.ok(Number(version) >= last, `version of ${object}`);
  }
}
