import { queryOptions } from '@tanstack/react-query';
import { client, ifMatch, view } from '../../../api/client.ts';
import { ApiProblem } from '../../../api/problem.ts';
import type { components } from '../../../api/schema.d.ts';

/** What the unit's report says beside the scores, and who wrote it last. */
export type Remarks = components['schemas']['RemarksView'];

export const remarksQuery = (id: string) =>
  queryOptions({
    queryKey: ['remarks', id],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/remarks', { params: { path: { id } } })),
  });

export function saveRemarks(id: string, version: number, body: components['schemas']['SaveRemarks']): Promise<Remarks> {
  const params = { path: { id }, header: { 'If-Match': ifMatch(version) } };
  return view(client.PUT('/api/v1/assessments/{id}/remarks', { params, body }));
}

/** What stands there now, where a save was refused because somebody was faster. */
export function standing(problem: unknown): Remarks | undefined {
  return problem instanceof ApiProblem && problem.status === 412 ? (problem.extensions.remarks as Remarks | undefined) : undefined;
}
