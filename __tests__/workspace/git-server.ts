/** A real git server for tests: git's own http-backend behind node:https with a certificate made for the occasion. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** How the server treats a request. */
export type Manner =
  | { readonly kind: 'open' }
  /** Wants exactly this Authorization header; answers 401 without it. */
  | { readonly kind: 'private'; readonly authorization: string }
  /** Takes the request and never answers. */
  | { readonly kind: 'hangs' }
  /** Answers in its own way what it returns true for, and the rest as if open. */
  | { readonly kind: 'answers'; readonly answer: (incoming: IncomingMessage, response: ServerResponse) => boolean };

export interface GitServer {
  readonly origin: string;
  /** File of the certificate, for GIT_SSL_CAINFO. */
  readonly certificate: string;
  manner: Manner;
  /** Header lists of all requests so far. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves the bare repositories in `folder`; writes its key there. */
export async function startGitServer(folder: string): Promise<GitServer> {
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.pem');
  const request = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost`;
  execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', certificate], { stdio: 'pipe' });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const state: GitServer = {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    certificate,
    manner: { kind: 'open' },
    requests: [],
    close: () => closed(server),
  };
  server.on('request', (incoming: IncomingMessage, response: ServerResponse) =>
    serve(folder, state, incoming, response),
  );
  return state;
}

function serve(folder: string, state: GitServer, incoming: IncomingMessage, response: ServerResponse): void {
  state.requests.push(`${incoming.method} ${incoming.url}\n${JSON.stringify(incoming.headers)}`);
  const { manner } = state;
  if (manner.kind === 'hangs') return;
  if (manner.kind === 'answers' && manner.answer(incoming, response)) return;
  if (manner.kind === 'private' && incoming.headers.authorization !== manner.authorization) {
    const said = incoming.headers.authorization ?? 'nothing';
    response
      .writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"', 'Content-Type': 'text/plain' })
      .end(`refused: ${said}\n`);
    return;
  }
  backend(folder, incoming, response);
}

function backend(folder: string, incoming: IncomingMessage, response: ServerResponse): void {
  const url = new URL(incoming.url ?? '/', 'https://localhost');
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    PATH_INFO: decodeURIComponent(url.pathname),
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: incoming.method,
    CONTENT_TYPE: incoming.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: incoming.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(incoming.headers['git-protocol'] ?? ''),
  };
  const cgi = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  incoming.pipe(cgi.stdin);
  cgi.stdin.on('error', () => undefined);
  let head = Buffer.alloc(0);
  cgi.stdout.on('data', function collect(chunk: Buffer) {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    cgi.stdout.off('data', collect);
    writeHead(response, head.subarray(0, end).toString());
    response.write(head.subarray(end + 4));
    cgi.stdout.pipe(response);
  });
}

function writeHead(response: ServerResponse, head: string): void {
  const headers = head.split('\r\n').map((line) => line.split(/: (.*)/s) as [string, string]);
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200 OK';
  response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
}

async function closed(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
