import { api } from './api.ts';

const DAY_MS = 86_400_000;

/** There is one campaign of each kind in a year. */
type Kind = 'ANNUAL' | 'TRAINING';

interface Campaigns {
  items: { year: number; kind: Kind }[];
}
interface Found {
  items: { id: string }[];
}

const send = <T>(method: string, path: string, body?: unknown): Promise<T> =>
  api<T>('home-affairs', path, { method, body: body === undefined ? null : JSON.stringify(body) });

/** The last year up to this one that has no campaign of the kind; journeys that run side by side look in different years. */
export async function freeYear(upTo: number, kind: Kind = 'ANNUAL'): Promise<number> {
  const { items } = await api<Campaigns>('home-affairs', '/campaigns?size=200');
  const taken = new Set(items.filter((campaign) => campaign.kind === kind).map(({ year }) => year));
  let year = upTo;
  while (taken.has(year)) {
    year -= 1;
  }
  return year;
}

/** An open campaign of one commune alone, made through the API as Home Affairs would; the id of its sheet. */
export async function ownCampaign(
  unit: string,
  year: number,
  { closesAt = new Date(Date.now() + 300 * DAY_MS), kind = 'ANNUAL' }: { closesAt?: Date; kind?: Kind } = {},
): Promise<string> {
  const phase = { kind: 'SELF_SCORING', opensAt: new Date(Date.now() - DAY_MS), closesAt };
  const campaign = {
    year,
    kind,
    title: `Chỉ số CCHC năm ${year}`,
    explanationRound: false,
    demonstration: true,
    phases: [phase],
  };
  const { id } = await send<{ id: string }>('POST', '/campaigns', campaign);
  await send('PUT', `/campaigns/${id}/participants`, { participants: [{ unit, indexSet: await communeSet() }] });
  await send('POST', `/campaigns/${id}/opening`);
  const { items } = await api<Found>('home-affairs', `/assessments?campaign=${id}`);
  return items[0]?.id ?? '';
}

/** The set that communes are scored by in the demonstration. */
async function communeSet(): Promise<string> {
  const [campaign] = (await api<Found>('home-affairs', '/campaigns?year=2018')).items;
  const [sheet] = (await api<Found>('home-affairs', `/assessments?campaign=${campaign?.id}&group=COMMUNE&size=1`)).items;
  return (await api<{ indexSet: { id: string } }>('home-affairs', `/assessments/${sheet?.id}`)).indexSet.id;
}

/** Moves a sheet as Home Affairs, with a reason. */
export function moveSheet(sheet: string, noun: 'closing' | 'withdrawal', reason: string): Promise<unknown> {
  return send('POST', `/assessments/${sheet}/${noun}`, { reason });
}
