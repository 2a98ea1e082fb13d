import '../messages.ts';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { indexSetQuery } from '../../../api/details.ts';
import { ApiProblem } from '../../../api/problem.ts';
import { campaignsQuery } from '../../../api/queries.ts';
import { AffectedScores } from '../../../components/domain/affected-scores.tsx';
import { Banner } from '../../../components/ui/banner.tsx';
import { Empty } from '../../../components/ui/empty.tsx';
import { FilterSelect } from '../../../components/ui/filter-select.tsx';
import { Loaded } from '../../../components/ui/loaded.tsx';
import { formatMoment } from '../../../lib/dates.ts';
import { usePage } from '../../../lib/page.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { indexSetsQuery } from '../api.ts';
import { BesideSetHead } from '../components/beside-set-head.tsx';
import { SupersedeDialog } from '../components/supersede-dialog.tsx';
import { SupersededLeaves } from '../components/superseded-leaves.tsx';
import { previewQuery, type Supersession, type SupersessionPreview, supersessionsQuery } from '../supersession.ts';

export const Route = createLazyRoute('/index-sets/$id/supersession')({ component: SupersessionPage });

/** An issued set takes the place of one in a running campaign, after everybody could read what that does to which score. */
function SupersessionPage() {
  const { id } = Route.useParams();
  const { campaign, from } = Route.useSearch();
  const { t } = useTranslation('index-set');
  const navigate = Route.useNavigate();
  const set = useQuery(indexSetQuery(id)).data;
  const campaigns = useQuery(campaignsQuery()).data?.items ?? [];
  const running = campaigns.filter(({ status }) => status === 'OPEN' || status === 'CONSOLIDATING');
  const sets = useQuery(indexSetsQuery()).data?.items.filter((one) => one.group === set?.group && one.id !== id && one.status !== 'DRAFT');
  const past = useQuery({ ...supersessionsQuery(campaign ?? ''), enabled: campaign !== undefined }).data ?? [];
  const older = from ?? sets?.find((one) => one.id === set?.basedOn)?.id;
  usePage(t('supersession.title'));
  return (
    <>
      <BesideSetHead title={t('supersession.title')} id={id} />
      <div className="filters">
        <FilterSelect
          label={t('supersession.campaign')}
          value={campaign}
          options={running.map(({ id: value, title }) => ({ value, label: title }))}
          onChange={(value) => void navigate({ search: { campaign: value, from }, replace: true })}
        />
        <FilterSelect
          label={t('supersession.from')}
          value={older}
          options={(sets ?? []).map(({ id: value, title }) => ({ value, label: title }))}
          onChange={(value) => void navigate({ search: { campaign, from: value }, replace: true })}
        />
      </div>
      {campaign && <Past past={past} />}
      {campaign && past.some((one) => one.to.id === id && one.from.id === older) ? (
        <Empty
          icon="check"
          title={t('supersession.isDone')}
          action={
            <Link className="btn" to="/campaigns/$id" params={{ id: campaign }}>
              {t('supersession.toCampaign')}
            </Link>
          }
        />
      ) : campaign && older ? (
        <Preview campaign={campaign} from={older} to={id} />
      ) : (
        <Empty icon="again" title={t('supersession.choose')} hint={t('supersession.chooseHint')} />
      )}
    </>
  );
}

function Past({ past }: { past: readonly Supersession[] }) {
  const { t } = useTranslation('index-set');
  return past.map(({ number, from, to, reason, affected, byName, at }) => (
    <Banner key={number} icon="again">
      <b>{t('supersession.past', { from: from.title, to: to.title, moment: formatMoment(at), name: byName })}</b>
      <p>{reason}</p>
      <p className="sm">{t('supersession.affected', { count: affected })}</p>
    </Banner>
  ));
}

function Preview({ campaign, from, to }: { campaign: string; from: string; to: string }) {
  const preview = useQuery(previewQuery(campaign, from, to));
  if (preview.error instanceof ApiProblem && (preview.error.status === 409 || preview.error.status === 422)) {
    return (
      <Banner tone="neg" icon="warning" live>
        <b>{preview.error.message}</b>
        <ul>
          {preview.error.errors.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </Banner>
    );
  }
  return (
    <Loaded query={preview} rows={12}>
      {(data) => <Effects campaign={campaign} preview={data} />}
    </Loaded>
  );
}

function Effects({ campaign, preview }: { campaign: string; preview: SupersessionPreview }) {
  const { t } = useTranslation('index-set');
  const f = useFormat();
  // what was read is what is confirmed, whatever is asked anew meanwhile
  const [confirming, setConfirming] = useState<SupersessionPreview>();
  const { sheets, questions, affected, leaves, dropped, applying, leftOut, scores } = preview;
  return (
    <div className="stack">
      <p className="hint">{t('supersession.how')}</p>
      <p className="row">
        <b>{t('supersession.counts', { sheets: f.count(sheets), scores: f.count(affected) })}</b>
        {questions > 0 && <span className="flag">{t('supersession.questions', { count: questions })}</span>}
        <button className="btn danger" type="button" onClick={() => setConfirming(preview)}>
          {t('supersession.do')}
        </button>
      </p>
      {leaves.length > 0 ? <SupersededLeaves leaves={leaves} /> : <Empty icon="check" title={t('supersession.nothing')} />}
      <UnitCodes title={t('supersession.dropped')} units={dropped} />
      <UnitCodes title={t('supersession.applying')} units={applying} />
      <UnitCodes title={t('supersession.leftOut')} units={leftOut} />
      {scores.length > 0 && (
        <>
          <h2>{t('supersession.scores')}</h2>
          {scores.length < affected && <p className="hint">{t('supersession.first', { shown: scores.length, total: affected })}</p>}
          <AffectedScores label={t('supersession.scores')} scores={scores} units />
        </>
      )}
      {confirming && <SupersedeDialog campaign={campaign} preview={confirming} onClose={() => setConfirming(undefined)} />}
    </div>
  );
}

function UnitCodes({ title, units }: { title: string; units: SupersessionPreview['dropped'] }) {
  if (units.length === 0) {
    return null;
  }
  return (
    <Banner tone="warn" icon="not-applicable">
      <b>{title}</b>
      <ul>
        {units.map(({ unit, codes }) => (
          <li key={unit}>{`${unit}: ${codes.join(', ')}`}</li>
        ))}
      </ul>
    </Banner>
  );
}
