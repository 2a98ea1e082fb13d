import { ApiProblem, type ProblemError } from '../../api/problem.ts';

/** The server names `input.a`, and `input` for the whole; both the save and the trial may have refused. */
export function refusalOf(errors: readonly ProblemError[], trial: unknown, name: string): string | undefined {
  const field = name === '' ? 'input' : `input.${name}`;
  const all = [...errors, ...(trial instanceof ApiProblem ? trial.errors : [])];
  return all.find((error) => error.field === field || (name.endsWith('ticked') && error.field?.startsWith(field)))?.message;
}
