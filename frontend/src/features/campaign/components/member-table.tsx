import { useTranslation } from 'react-i18next';
import type { Member } from '../api.ts';

interface Props {
  members: readonly Member[];
  nameOf: (unitCode: string) => string;
  /** Without it the table is for reading. */
  onEdit?: (member: Member) => void;
  onRemove?: (member: Member) => void;
}

/** Who appraises what: the own department's leaves, what is granted besides, and what the member must not touch. */
export function MemberTable({ members, nameOf, onEdit, onRemove }: Props) {
  const { t } = useTranslation('campaign');
  return (
    <section className="tw free" aria-label={t('team.members')}>
      <table className="t cards">
        <thead>
          <tr>
            <th scope="col">{t('team.member')}</th>
            <th scope="col">{t('team.department')}</th>
            <th scope="col">{t('team.grants')}</th>
            <th scope="col">{t('team.conflicts')}</th>
            {onEdit && (
              <th scope="col">
                <span className="sr">{t('team.actions')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.username}>
              <th scope="row" className="full">
                {member.name} <span className="mute sm">{member.username}</span>
              </th>
              <td className="full" data-l={t('team.department')}>
                {nameOf(member.department)}
              </td>
              <td className="full" data-l={t('team.grants')}>
                <Grants member={member} nameOf={nameOf} />
              </td>
              <td className="full" data-l={t('team.conflicts')}>
                <Conflicts member={member} nameOf={nameOf} />
              </td>
              {onEdit && (
                <td className="full nowrap">
                  <button className="btn small" type="button" onClick={() => onEdit(member)}>
                    {t('team.edit')}
                    <span className="sr">: {member.name}</span>
                  </button>{' '}
                  <button className="btn small quiet" type="button" onClick={() => onRemove?.(member)}>
                    {t('team.remove')}
                    <span className="sr">: {member.name}</span>
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Grants({ member, nameOf }: { member: Member; nameOf: Props['nameOf'] }) {
  const { t } = useTranslation('campaign');
  if (member.grants.length === 0) {
    return <>–</>;
  }
  return (
    <ul>
      {member.grants.map(({ unit, node }) => (
        <li key={`${unit} ${node}`}>
          {node ? t('team.node', { code: node }) : t('team.everyNode')} · {unit ? nameOf(unit) : t('team.everyUnit')}
        </li>
      ))}
    </ul>
  );
}

/** Nobody appraises the own agency; that needs no entry. */
function Conflicts({ member, nameOf }: { member: Member; nameOf: Props['nameOf'] }) {
  const { t } = useTranslation('campaign');
  return (
    <ul>
      <li className="mute">{t('team.ownAgency')}</li>
      {member.conflicts.map(({ unit, reason }) => (
        <li key={unit}>
          {nameOf(unit)}: {reason}
        </li>
      ))}
    </ul>
  );
}
