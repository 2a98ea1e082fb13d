import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitChoicesQuery } from '../../../api/details.ts';
import { assessmentsQuery } from '../../../api/queries.ts';
import { ActionDialog } from '../../../components/ui/action-dialog.tsx';
import { LineField } from '../../../components/ui/text-fields.tsx';
import { changeTeam, type Member, teamQuery } from '../api.ts';
import { ScopeRows } from './scope-rows.tsx';

interface Props {
  campaign: string;
  /** Undefined for a new member. */
  member: Member | undefined;
  onClose: () => void;
}

const NEW: Member = { username: '', name: '', department: '', grants: [], conflicts: [] };

/** One member of the team: from which agency, for what besides its leaves, and not for whom. */
export function MemberDialog({ campaign, member, onClose }: Props) {
  const { t } = useTranslation('campaign');
  const queries = useQueryClient();
  const [form, setForm] = useState(member ?? NEW);
  const [position, setPosition] = useState(0);
  const departments = useQuery(unitChoicesQuery('DEPARTMENT')).data?.items ?? [];
  const sheets = useQuery(assessmentsQuery({ campaign, size: 200, sort: 'name' })).data?.items ?? [];
  const units = useId();
  const department = useId();
  const save = async () => {
    const team = await changeTeam(campaign, (members) => {
      const kept = { ...form, grants: form.grants.map(({ unit, node }) => ({ unit: unit || null, node: node || null })) };
      const known = members.findIndex(({ username }) => username === member?.username);
      setPosition(known < 0 ? members.length : known);
      return known < 0 ? [...members, kept] : members.map((old, at) => (at === known ? kept : old));
    });
    queries.setQueryData(teamQuery(campaign).queryKey, team);
  };
  return (
    <ActionDialog
      title={member ? t('team.editTitle', { name: member.name }) : t('team.addTitle')}
      submit={t('team.save')}
      done={t('team.saved', { name: form.name })}
      run={save}
      onClose={onClose}
    >
      {(messageFor) => {
        const fault = (field: string) => messageFor(`members[${position}].${field}`);
        return (
          <>
            <div className="pair">
              <LineField label={t('team.name')} value={form.name} message={fault('name')} onChange={(name) => setForm({ ...form, name })} />
              <LineField
                label={t('team.username')}
                value={form.username}
                message={fault('username')}
                onChange={(username) => setForm({ ...form, username })}
              />
            </div>
            <div className={fault('department') ? 'field bad' : 'field'}>
              <label htmlFor={department}>{t('team.department')}</label>
              <select
                className="in"
                id={department}
                value={form.department}
                aria-invalid={fault('department') ? true : undefined}
                onChange={(event) => setForm({ ...form, department: event.target.value })}
              >
                <option value="">{t('team.chooseDepartment')}</option>
                {departments.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
              {fault('department') && <span className="err">{fault('department')}</span>}
            </div>
            <ScopeRows
              legend={t('team.grants')}
              hint={t('team.grantsHint')}
              add={t('team.addGrant')}
              rows={form.grants}
              empty={{ unit: null, node: null }}
              onChange={(grants) => setForm({ ...form, grants })}
            >
              {(grant, change, row) => (
                <>
                  <ListField
                    label={t('team.grantUnit', { number: row + 1 })}
                    placeholder={t('team.everyUnit')}
                    list={units}
                    value={grant.unit ?? ''}
                    message={fault(`grants[${row}].unit`)}
                    onChange={(unit) => change({ ...grant, unit })}
                  />
                  <ListField
                    label={t('team.grantNode', { number: row + 1 })}
                    placeholder={t('team.everyNode')}
                    value={grant.node ?? ''}
                    message={fault(`grants[${row}].node`)}
                    onChange={(node) => change({ ...grant, node })}
                  />
                </>
              )}
            </ScopeRows>
            <ScopeRows
              legend={t('team.conflicts')}
              hint={t('team.conflictsHint')}
              add={t('team.addConflict')}
              rows={form.conflicts}
              empty={{ unit: '', reason: '' }}
              onChange={(conflicts) => setForm({ ...form, conflicts })}
            >
              {(conflict, change, row) => (
                <>
                  <ListField
                    label={t('team.conflictUnit', { number: row + 1 })}
                    placeholder={t('team.unitCode')}
                    list={units}
                    value={conflict.unit}
                    message={fault(`conflicts[${row}].unit`)}
                    onChange={(unit) => change({ ...conflict, unit })}
                  />
                  <ListField
                    label={t('team.conflictReason', { number: row + 1 })}
                    placeholder={t('reason')}
                    value={conflict.reason}
                    message={fault(`conflicts[${row}].reason`)}
                    onChange={(reason) => change({ ...conflict, reason })}
                  />
                </>
              )}
            </ScopeRows>
            <datalist id={units}>
              {sheets.map(({ unit }) => (
                <option key={unit.code} value={unit.code}>
                  {unit.name}
                </option>
              ))}
            </datalist>
          </>
        );
      }}
    </ActionDialog>
  );
}

interface ListFieldProps {
  label: string;
  placeholder: string;
  list?: string;
  value: string;
  message: string | undefined;
  onChange: (text: string) => void;
}

/** A short field in a row, whose label is for those who do not see its place. */
function ListField({ label, placeholder, list, value, message, onChange }: ListFieldProps) {
  return (
    <div className={message ? 'field bad' : 'field'}>
      <input
        className="in"
        aria-label={label}
        aria-invalid={message ? true : undefined}
        placeholder={placeholder}
        list={list}
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {message && <span className="err">{message}</span>}
    </div>
  );
}
