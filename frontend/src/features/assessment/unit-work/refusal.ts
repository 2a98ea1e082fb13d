import type { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/problem.ts';
import { unitWorkQuery } from '../../../api/unit-work.ts';
import { assessmentQuery } from '../api.ts';

/** What the server has said against it, leaf by leaf where it names some; nothing when it has not answered. */
export function refusalIn(error: unknown): string | undefined {
  return error instanceof ApiProblem ? [error.message, ...error.errors.map(({ message }) => message)].join(' ') : undefined;
}

/** After a refusal: the leaf, or what was said about it, may no longer be what is on screen. */
export function lookAgain(queries: QueryClient, sheet: string): void {
  void queries.invalidateQueries({ queryKey: unitWorkQuery(sheet).queryKey });
  void queries.invalidateQueries({ queryKey: assessmentQuery(sheet).queryKey });
}
