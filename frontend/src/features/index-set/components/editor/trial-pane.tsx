import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.ts';
import type { RuleInput } from '../../../../components/rule/rule.ts';
import { RuleFields } from '../../../../components/rule/rule-fields.tsx';
import { Icon } from '../../../../components/ui/icon.tsx';
import { useFormat } from '../../../../lib/use-format.ts';
import type { Trial } from '../../use-rule-trial.ts';
import { EdgeTable } from './edge-table.tsx';
import { RuleChart } from './rule-chart.tsx';

/** The rule tried as it is written: an input of one's own with its workings, the line of points, and the edges. */
export function TrialPane({ trial }: { trial: Trial }) {
  const { t } = useTranslation('index-set');
  const { rule, form, data } = trial;
  return (
    <>
      <div className="pane-h">
        <div className="row between">
          <h2>{t('trial.title')}</h2>
          <span className="sm mute">{t('trial.hint')}</span>
        </div>
      </div>
      <div className="stack trial-b" data-own-undo>
        {!rule ? (
          <p className="hint">{t('trial.noRule')}</p>
        ) : rule.type === 'MANUAL' || rule.type === 'FROM_SURVEY' ? (
          <p className="hint">{t(`trial.without.${rule.type}`)}</p>
        ) : (
          <>
            <RuleFields form={form} rule={rule} messageFor={(name) => inputFault(trial, name)} />
            <Result trial={trial} />
            {data && (
              <RuleChart rule={rule} maxScore={data.asked.maxScore} input={form.input} score={ownResult(trial)?.trial?.score ?? null} />
            )}
            {data && data.answer.faults.length === 0 && <Edges trial={trial} data={data} />}
          </>
        )}
      </div>
    </>
  );
}

type Data = NonNullable<Trial['data']>;

/** The answer to what is typed, if something readable is; it was asked for first. */
function ownResult({ form, data, settled }: Trial) {
  return settled && form.input !== null ? data?.answer.results[0] : undefined;
}

function inputFault(trial: Trial, name: string): string | undefined {
  return ownResult(trial)?.faults.find(({ field }) => field === name)?.message;
}

function Edges({ trial, data }: { trial: Trial; data: Data }) {
  const inputs = data.asked.inputs.filter((input): input is RuleInput => input !== null);
  const own = trial.settled && trial.form.input !== null ? 1 : 0;
  return trial.rule && trial.settled ? (
    <EdgeTable rule={trial.rule} inputs={inputs.slice(own)} results={data.answer.results.slice(own)} />
  ) : null;
}

function Result({ trial }: { trial: Trial }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  const { data, error, form } = trial;
  const own = ownResult(trial);
  if (error) {
    return <p className="err">{error instanceof ApiProblem ? error.message : t('trial.unreachable')}</p>;
  }
  if (data && data.answer.faults.length > 0) {
    return (
      <p className="err">
        <Icon name="warning" />
        {t('trial.faulty', { fault: data.answer.faults[0]?.message ?? '' })}
      </p>
    );
  }
  if (form.input === null) {
    return <p className="hint">{t('trial.empty')}</p>;
  }
  if (!own?.trial) {
    return <p className="hint">{own?.faults[0]?.message ?? t('trial.busy')}</p>;
  }
  const { score, outcome, workings } = own.trial;
  return (
    <details className="why" open>
      <summary>
        <Icon name="right" />
        <span role="status">
          {outcome === 'SCORED'
            ? t('trial.score', { points: f.score(score), maximum: f.score(data?.asked.maxScore) })
            : t(`trial.outcome.${outcome}`)}
        </span>
      </summary>
      <ol>
        {workings.map((working) => (
          <li key={working.text}>
            <span>{working.text}</span>
            {working.value !== null && <b>{working.value}</b>}
          </li>
        ))}
      </ol>
    </details>
  );
}
