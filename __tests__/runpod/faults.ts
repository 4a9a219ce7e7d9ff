/** How the stand-in goes wrong, request by request. */
import type { ServerResponse } from 'node:http';

/** What happens in place of the right answer. */
export type Trouble =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly json?: unknown;
    }
  /** A proxy's page, with 200. */
  | { readonly kind: 'html' }
  /** 202 and no id. */
  | { readonly kind: 'no-id' }
  /** The headers and half of the body, and then nothing more. */
  | { readonly kind: 'stalled-body' }
  /** The headers and half of the body, and then the connection is gone. */
  | { readonly kind: 'cut' }
  /** A body that goes on for as long as anyone reads it. */
  | { readonly kind: 'endless-body' }
  /** Not even headers. */
  | { readonly kind: 'silent' };

/** The next `times` requests that match are answered with the trouble. */
export interface Fault {
  /** Against `METHOD /path`. */
  readonly request: RegExp;
  readonly trouble: Trouble;
  /** `carried-out`: only the answer is lost, what was asked for is done. */
  readonly effect?: 'none' | 'carried-out';
  times: number;
}

/** Answers with the trouble; `right` is what should have been answered. */
export function answerWith(trouble: Trouble, right: string, response: ServerResponse): void {
  const json = { 'content-type': 'application/json' };
  switch (trouble.kind) {
    case 'status':
      response.writeHead(trouble.status, { ...json, ...trouble.headers });
      response.end(JSON.stringify(trouble.json ?? { error: `stand-in: ${trouble.status}` }));
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Just a moment...</title><p>Checking your browser</p>');
      return;
    case 'no-id':
      response.writeHead(202, json);
      response.end('{}');
      return;
    case 'stalled-body':
    case 'cut': {
      const body = Buffer.from(right);
      response.writeHead(200, { ...json, 'content-length': body.length });
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
        if (trouble.kind === 'cut') response.destroy();
      });
      return;
    }
    case 'endless-body':
      response.writeHead(200, json);
      pour(response);
      return;
    case 'silent':
      return;
  }
}

const DROP = Buffer.alloc(1024 * 1024, ' ');

function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write(DROP));
  if (!response.destroyed) response.once('drain', () => pour(response));
}
