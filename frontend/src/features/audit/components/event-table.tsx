import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/ui/icon.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { AuditEvent } from '../api.ts';
import { type Place, placeOf } from '../events.ts';
import { useActionWords } from '../words.ts';
import { EventDetails } from './event-details.tsx';

interface Props {
  events: readonly AuditEvent[];
  nameOf: (code: string) => string;
}

const COLUMNS = 5;

/** The events, each with what it recorded behind a button. */
export function EventTable({ events, nameOf }: Props) {
  const { t } = useTranslation('audit');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setOpen((old) => new Set(old.has(id) ? [...old].filter((one) => one !== id) : [...old, id]));
  return (
    <section className="tw free" aria-label={t('title')}>
      <table className="t cards audit">
        <thead>
          <tr>
            <th scope="col">{t('columns.at')}</th>
            <th scope="col">{t('columns.actor')}</th>
            <th scope="col">{t('columns.action')}</th>
            <th scope="col">{t('columns.object')}</th>
            <th scope="col">{t('columns.details')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Fragment key={event.id}>
              <EventRow event={event} nameOf={nameOf} open={open.has(event.id)} onToggle={() => toggle(event.id)} />
              {open.has(event.id) && (
                <tr className="details" id={`event-${event.id}`}>
                  <td className="full" colSpan={COLUMNS}>
                    <EventDetails event={event} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  event: AuditEvent;
  nameOf: (code: string) => string;
  open: boolean;
  onToggle: () => void;
}

function EventRow({ event, nameOf, open, onToggle }: RowProps) {
  const { t } = useTranslation('audit');
  const f = useFormat();
  const words = useActionWords();
  const action = words(event.action);
  return (
    <tr>
      <th scope="row" className="full">
        <time dateTime={event.at}>{f.instant(event.at)}</time>
      </th>
      <td className="full" data-l={t('columns.actor')}>
        <Link to="." search={(old: object) => ({ ...old, actor: event.actor, page: undefined })}>
          {event.actorName}
        </Link>
        <span className="sub">{event.actorUnit ? nameOf(event.actorUnit) : event.actor}</span>
      </td>
      <td className="full" data-l={t('columns.action')}>
        {action}
      </td>
      <td className="full" data-l={t('columns.object')}>
        <ObjectLink event={event} nameOf={nameOf} />
      </td>
      <td className="full">
        <button
          className="btn small quiet"
          type="button"
          aria-expanded={open}
          aria-controls={open ? `event-${event.id}` : undefined}
          onClick={onToggle}
        >
          {open ? t('hide') : t('show')}
          <span className="sr">{action}</span>
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </td>
    </tr>
  );
}

/** What the event was done to: the unit, the leaf, or the kind of object, as a link where it has a page. */
function ObjectLink({ event, nameOf }: { event: AuditEvent; nameOf: (code: string) => string }) {
  const { t } = useTranslation('audit');
  const place = placeOf(event);
  if (!place) {
    return <>{event.objectId}</>;
  }
  if (place.kind === 'sheet') {
    const unit = event.unit ? nameOf(event.unit) : t('place.sheet');
    return (
      <>
        <Link to="/assessments/$id" params={{ id: place.id }} search={{ leaf: place.leaf }} preload={false}>
          {unit}
        </Link>
        {place.leaf && <span className="sub">{t('leaf', { code: place.leaf })}</span>}
      </>
    );
  }
  return <PlaceLink place={place} nameOf={nameOf} />;
}

function PlaceLink({ place, nameOf }: { place: Exclude<Place, { kind: 'sheet' }>; nameOf: (code: string) => string }) {
  const { t } = useTranslation('audit');
  switch (place.kind) {
    case 'unit':
      return (
        <Link to="/units/$code" params={{ code: place.code }} preload={false}>
          {nameOf(place.code)}
        </Link>
      );
    case 'index-set':
      return (
        <Link to="/index-sets/$id" params={{ id: place.id }} preload={false}>
          {t('place.index-set')}
        </Link>
      );
    default:
      return (
        <Link to="/campaigns/$id" params={{ id: place.id }} preload={false}>
          {t('place.campaign')}
        </Link>
      );
  }
}
