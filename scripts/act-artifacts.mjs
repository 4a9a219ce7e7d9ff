// Stands between the Action and act's artifact server, which is older than GitHub's client: it knows no `mime_type` of an artifact, and
// wants its signatures with the padding that the client leaves out. All else passes as it is. Prints its own port.
// Usage: node scripts/act-artifacts.mjs <act's port>
import { createServer, request } from 'node:http';

const port = Number(process.argv[2]);

const server = createServer(async (incoming, outgoing) => {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = knownFields(incoming.url, Buffer.concat(chunks));
  const headers = { ...incoming.headers, 'content-length': body.length };
  delete headers['transfer-encoding'];
  const options = { host: '127.0.0.1', port, method: incoming.method, path: padded(incoming.url), headers };
  const forwarded = request(options, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  forwarded.on('error', () => outgoing.writeHead(502).end()).end(body);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));

function knownFields(path, body) {
  if (!path.endsWith('/CreateArtifact')) return body;
  const { mime_type: _, ...rest } = JSON.parse(body);
  return Buffer.from(JSON.stringify(rest));
}

function padded(path) {
  return path.replace(/\bsig=([\w-]+)(?=&)/, (_, sig) => `sig=${sig.padEnd(Math.ceil(sig.length / 4) * 4, '=')}`);
}
