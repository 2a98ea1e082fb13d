import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem.ts';
import { Banner } from '../../../components/ui/banner.tsx';
import { showToast } from '../../../lib/toasts.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { APPRAISALS, agreeWithUnits, type Criterion, type CriterionUnit } from '../api.ts';
import { commonBefore, hasSign } from '../cells.ts';

interface Props {
  campaign: string;
  leaf: Criterion['leaf'];
  units: readonly CriterionUnit[];
  open: number;
  onDone: () => void;
}

/** Agrees with all units that are chosen or with none; a refusal names each unit and why. */
export function BulkBar({ campaign, leaf, units, open, onDone }: Props) {
  const { t } = useTranslation('appraisal');
  const f = useFormat();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const key = useRef(crypto.randomUUID());
  const signs = units.filter(hasSign).length;
  const before = commonBefore(units, leaf.rule.type === 'RELATIVE_TO_BEST') ?? (units.length > 0 ? 'mixed' : 'self');

  const agree = async () => {
    if (busy || units.length === 0) {
      return;
    }
    setBusy(true);
    try {
      const { agreed } = await agreeWithUnits(campaign, leaf.code, key.current, units);
      setProblem(undefined);
      showToast(t('bulk.done', { count: agreed, code: leaf.code }));
      onDone();
    } catch (error) {
      setProblem(error);
    }
    key.current = crypto.randomUUID();
    setBusy(false);
    void queries.invalidateQueries({ queryKey: APPRAISALS });
    void queries.invalidateQueries({ queryKey: ['assessment'] });
    void queries.invalidateQueries({ queryKey: ['assessments'] });
  };

  return (
    <>
      {problem !== undefined && <Refusal problem={problem} />}
      <section className="bulk" aria-label={t('bulk.region')}>
        <b>{t('bulk.chosen', { count: units.length })}</b>
        <span className="sm mute">
          {units.length === 0
            ? open > 0
              ? t('bulk.choose', { count: open })
              : t('bulk.nothing')
            : signs > 0
              ? t('bulk.signs', { count: signs })
              : t('bulk.noSigns')}
        </span>
        <span className="grow no-phone" />
        <button className="btn primary" type="button" aria-disabled={busy || units.length === 0} onClick={() => void agree()}>
          {t(`bulk.agree.${before}`, { count: f.count(units.length) })}
        </button>
      </section>
    </>
  );
}

function Refusal({ problem }: { problem: unknown }) {
  const { t } = useTranslation('appraisal');
  const errors = problem instanceof ApiProblem ? problem.errors : [];
  return (
    <Banner tone="neg" icon="warning" live>
      {problem instanceof ApiProblem ? `${problem.message} ${t('bulk.none')}` : t('bulk.lost')}
      {errors.length > 0 && (
        <ul className="sm">
          {errors.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </Banner>
  );
}
