import type { IconName } from '../../components/ui/icon.tsx';
import type { History, Sheet, TimelineEntry } from './model.ts';

/** What can happen to a sheet, with the icon that stands beside its words. */
const ACTIONS = {
  submit: 'upload',
  close: 'lock',
  return: 'left',
  forward: 'right',
  'take-over': 'province',
  'send-back': 'left',
  announce: 'bell',
  explain: 'chat',
  accept: 'check',
  'end-explanation': 'clock',
  finalize: 'lock',
  reopen: 'again',
  withdraw: 'withdrawn',
  request: 'chat',
  answer: 'pen',
  cancel: 'close',
  lapse: 'clock',
  object: 'chat',
  'request-not-applicable': 'not-applicable',
  'grant-not-applicable': 'check',
  'refuse-not-applicable': 'close',
  'take-back-not-applicable': 'again',
  supersede: 'again',
} as const satisfies Record<string, IconName>;

export type TimelineAction = keyof typeof ACTIONS;

/** The action of an entry as far as this page knows it. */
export function actionOf({ action }: TimelineEntry): { name: TimelineAction; icon: IconName } | undefined {
  const name = (Object.keys(ACTIONS) as TimelineAction[]).find((known) => known === action);
  return name && { name, icon: ACTIONS[name] };
}

/** The sheet with the scores that it held at an instant, for reading only: what waits or is allowed now has nothing to do with it. */
export function asOf(sheet: Sheet, { status, leaves }: History): Sheet {
  return {
    ...sheet,
    status,
    allowed: [],
    leaves: sheet.leaves.map((leaf) => {
      const then = leaves.find(({ code }) => code === leaf.code);
      const stages = {
        self: then?.self ?? null,
        district: then?.district ?? null,
        province: then?.province ?? null,
        reappraisal: then?.reappraisal ?? null,
      };
      const finalScore = status === 'FINAL' ? ((stages.reappraisal ?? stages.province)?.score ?? null) : null;
      return { ...leaf, ...stages, finalScore, allowed: [], request: null, objection: null, notApplicableRequest: null, figures: null };
    }),
  };
}
