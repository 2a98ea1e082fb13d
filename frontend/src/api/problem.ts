import type { components } from './schema.d.ts';

type Problem = components['schemas']['ProblemView'];
export type ProblemError = NonNullable<Problem['errors']>[number];

/**
 * A refusal by the API in the form of RFC 9457. `extensions` carries what a slug adds, for example `stale-version`:
 * `{ leaf, changedBy, changedAt }`. A request that never got an answer is a {@link NetworkFailure} instead.
 */
export class ApiProblem extends Error {
  override name = 'ApiProblem';
  readonly slug: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: ProblemError[];
  readonly extensions: Record<string, unknown>;

  constructor(status: number, body: Partial<Problem>) {
    const { type, title, status: _, detail, instance: __, requestId, errors, ...extensions } = body;
    super(detail ?? title ?? `HTTP ${status}`);
    this.slug = /\/problems\/([\w-]+)$/.exec(type ?? '')?.[1] ?? 'unknown';
    this.status = status;
    this.title = title ?? `HTTP ${status}`;
    this.detail = detail ?? undefined;
    this.requestId = requestId ?? undefined;
    this.errors = errors ?? [];
    this.extensions = extensions;
  }

  /** The message for a field or a leaf, where the problem names one. */
  messageFor(name: string): string | undefined {
    return this.errors.find((error) => error.field === name || error.leaf === name)?.message;
  }
}

/** No answer: the machine is offline, the server is down or the connection broke. What was sent may or may not have arrived. */
export class NetworkFailure extends Error {
  override name = 'NetworkFailure';
}
