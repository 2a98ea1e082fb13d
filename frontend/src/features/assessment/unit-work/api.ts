import type { QueryClient } from '@tanstack/react-query';
import { client, view } from '../../../api/client.ts';
import { type UnitWork, unitWorkQuery } from '../../../api/unit-work.ts';
import type { Sheet } from '../model.ts';
import type { Duty, MarkKind, Person } from './work.ts';

/** The duties name leaves of the index set that the sheet has here. */
export async function giveLeaves(queries: QueryClient, { id, indexSet }: Sheet, duties: readonly Duty[]): Promise<void> {
  const body = { indexSet: indexSet.id, duties: [...duties] };
  replace(queries, id, await view(client.PUT('/api/v1/assessments/{id}/unit-work/duties', { params: { path: { id } }, body })));
}

export interface MarkOrder {
  leaf: string;
  kind: MarkKind;
  version: number;
  remark?: string;
}

export async function markLeaves(queries: QueryClient, id: string, key: string, marks: readonly MarkOrder[]): Promise<void> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  replace(queries, id, await view(client.POST('/api/v1/assessments/{id}/unit-work/marks', { params, body: { marks: [...marks] } })));
}

export function describePerson(unit: string, { username, name, room, active }: Person): Promise<Person> {
  return view(
    client.PUT('/api/v1/units/{code}/people/{username}', { params: { path: { code: unit, username } }, body: { name, room, active } }),
  );
}

/** A score or evidence has changed: marks that held may hold no longer. */
export function renewMarks(queries: QueryClient, id: string, leaf?: string): void {
  const { queryKey } = unitWorkQuery(id);
  const held = queries
    .getQueryData(queryKey)
    ?.leaves.some(({ code, mark }) => (leaf === undefined || code === leaf) && mark !== null && (leaf === undefined || !mark.changedSince));
  if (held) {
    void queries.invalidateQueries({ queryKey });
  }
}

function replace(queries: QueryClient, id: string, work: UnitWork): void {
  queries.setQueryData(unitWorkQuery(id).queryKey, work);
}
