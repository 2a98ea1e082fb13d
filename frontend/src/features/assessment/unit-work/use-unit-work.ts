import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type Me, meQuery } from '../../../api/queries.ts';
import { type UnitWork, unitWorkQuery } from '../../../api/unit-work.ts';
import { hasRole } from '../../../lib/permissions.ts';
import { assessmentQuery } from '../api.ts';
import type { Sheet } from '../model.ts';
import { describePerson } from './api.ts';

/** The sheet; for people of its own unit with what they share about it, as soon as that is there. */
export function useSheet(id: string) {
  const query = useQuery(assessmentQuery(id));
  const me = useQuery(meQuery()).data;
  const sheet = query.data;
  const own = sheet !== undefined && me !== undefined && sheet.unit.code === me.unit?.code && hasRole(me, 'unit', 'unit-head');
  const shared = useQuery({ ...unitWorkQuery(id), enabled: own });
  const work = shared.data;
  // Both come before anything is drawn, so that nothing moves; without a network the sheet does not wait.
  const waits = own && shared.isPending && shared.fetchStatus !== 'paused';
  useRegistration(sheet, own ? me : undefined, work);
  const data = useMemo((): Sheet | undefined => {
    if (!sheet || !me || !work) {
      return waits ? undefined : sheet;
    }
    const leaves = new Map(work.leaves.map((leaf) => [leaf.code, leaf]));
    return { ...sheet, work: { ...work, leaves, me: me.username } };
  }, [sheet, me, work, waits]);
  return { query: { ...query, data }, me };
}

/** Whoever opens the sheet of the own unit can be given leaves of it from then on. */
function useRegistration(sheet: Sheet | undefined, me: Me | undefined, work: UnitWork | undefined): void {
  const queries = useQueryClient();
  const unit = sheet?.unit.code;
  const missing = me !== undefined && work !== undefined && !work.people.some(({ username }) => username === me.username);
  useEffect(() => {
    if (missing && unit && sheet && me) {
      describePerson(unit, { username: me.username, name: me.name, room: null, active: true })
        .then(() => queries.invalidateQueries(unitWorkQuery(sheet.id)))
        // The next opening tries again; until then the head can name the person.
        .catch(() => undefined);
    }
  }, [missing, unit, sheet, me, queries]);
}
