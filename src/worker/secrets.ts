/**
 * A job's own secrets, and text without them: nothing that leaves the worker has one in it, whoever printed it. Pure.
 */
import type { DecodedJob } from './decode-job.ts';

/** The token, and what it looks like in the header that git sends. */
export function secretsOf(decoded: DecodedJob): readonly string[] {
  if (!decoded.ok || decoded.config.source.kind !== 'repository') return [];
  const { token } = decoded.config.source;
  return token === null ? [] : [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
}

/** JSON text with each secret replaced. */
export function withoutSecrets(json: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => text.replaceAll(JSON.stringify(secret).slice(1, -1), '***'), json);
}
