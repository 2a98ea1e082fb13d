import { renewToken, SessionExpired } from '../lib/auth.ts';
import { NetworkFailure } from './problem.ts';

/** A new token for a request that the server refused with the old one; a renewal without an answer is a {@link NetworkFailure}, as the request's own would be. */
export async function freshToken(): Promise<string> {
  try {
    return await renewToken();
  } catch (error) {
    if (error instanceof SessionExpired) {
      throw error;
    }
    throw new NetworkFailure(String(error), { cause: error });
  }
}
