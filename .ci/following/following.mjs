// Follows a running server with the clients that people use, while it imports a file that is written into its folder:
// node following.mjs http://127.0.0.1:5080/graphql FOLDER
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient as createStreams } from 'graphql-sse';
import { createClient as createSockets } from 'graphql-ws';
import WebSocket from 'ws';

const [url, folder] = process.argv.slice(2);
if (!url || !folder) {
  console.error('Which server, and which folder does it read? node following.mjs http://127.0.0.1:5080/graphql FOLDER');
  process.exit(2);
}

const protocol = 'graphql-transport-ws';
const socketUrl = url.replace(/^http/, 'ws');
const query = 'subscription { importProgress { file status lines papersAdded } }';
const patience = 30_000;
const counts = { passed: 0, failed: 0, skipped: 0 };

async function check(name, run) {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error('nothing came in time')), patience); });
  try {
    await Promise.race([run(), late]);
    counts.passed++;
    console.log(`passed  ${name}`);
  } catch (error) {
    counts.failed++;
    console.log(`FAILED  ${name} (${error?.message ?? JSON.stringify(error)})`);
  } finally {
    clearTimeout(timer);
  }
}

function expect(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

const dump = (name) => ` Jul 2023\n\narxiv.org arxiv.org\n\nA. Reader. "${name}", ICLR, 2016.\n`;

// Follows until the file is done; it is written once the client is heard.
async function followToDone(client, file) {
  const states = [];
  const writing = setTimeout(() => writeFile(join(folder, file), dump(`A Paper on ${file}`)), 500);
  try {
    for await (const { data, errors } of client.iterate({ query })) {
      expect(errors, undefined);
      if (data.importProgress.file === file)
        states.push(data.importProgress);
      if (['DONE', 'FAILED', 'UNCHANGED'].includes(states.at(-1)?.status))
        break;
    }
  } finally {
    clearTimeout(writing);
  }

  expect(states.at(-1), { file, status: 'DONE', lines: 5, papersAdded: 1 });
}

async function ask(document) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: document }) });
  const { data, errors } = await answer.json();
  expect(errors, undefined);
  return data;
}

// Follows one paper until it is changed twice; each change is made once the client is heard, and the log says what was missed since the first.
async function followPaper(client) {
  const { papers: { nodes: [{ id }] } } = await ask('{ papers(first: 1, orderBy: TITLE_ASC) { nodes { id } } }');
  const annotate = (note) => ask(`mutation { annotate(input: { paper: "${id}", note: "${note}" }) { errors { message } } }`);
  const told = [];
  const first = setTimeout(() => annotate('one'), 500);
  try {
    for await (const { data, errors } of client.iterate({ query: `subscription { paperChanged(ids: ["${id}"]) { id cursor paper { annotations { totalCount } } } }` })) {
      expect(errors, undefined);
      told.push(data.paperChanged);
      if (told.length === 2)
        break;
      await annotate('two');
    }
  } finally {
    clearTimeout(first);
  }

  expect(told.map((change) => change.id), [id, id]);
  expect(told[1].paper.annotations.totalCount - told[0].paper.annotations.totalCount, 1);
  const { changes } = await ask(`{ changes(paper: "${id}", after: "${told[0].cursor}") { edges { cursor node { kind } } } }`);
  expect(changes.edges, [{ cursor: told[1].cursor, node: { kind: 'ANNOTATION' } }]);
}

// A bare socket: what it hears, and with which code it is closed.
function talk(...messages) {
  return new Promise((resolve, reject) => {
    const heard = [];
    const socket = new WebSocket(socketUrl, protocol);
    socket.on('open', () => messages.forEach((message) => socket.send(JSON.stringify(message))));
    socket.on('message', (text) => heard.push(JSON.parse(text)));
    socket.on('close', (code) => resolve({ code, heard }));
    socket.on('error', reject);
  });
}

// The status with which a handshake is refused; 101 where it is not.
function handshake(origin, asked = protocol) {
  return new Promise((resolve) => {
    const socket = new WebSocket(socketUrl, asked, { origin });
    socket.on('open', () => { socket.close(); resolve(101); });
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
    socket.on('error', () => {});
  });
}

const sockets = createSockets({ url: socketUrl, webSocketImpl: WebSocket, keepAlive: 1_000 });
const streams = createStreams({ url });

await check('graphql-ws follows an import to its end', () => followToDone(sockets, 'socket.txt'));
await check('graphql-sse follows an import to its end', () => followToDone(streams, 'stream.txt'));
await check('graphql-ws follows a paper, and the log says what came after a cursor', () => followPaper(sockets));
await check('graphql-sse follows a paper, and the log says what came after a cursor', () => followPaper(streams));
await check('graphql-ws asks a query', async () => {
  for await (const { data } of sockets.iterate({ query: '{ __typename }' }))
    expect(data, { __typename: 'Query' });
});
await check('graphql-sse asks a query', async () => {
  for await (const { data } of streams.iterate({ query: '{ __typename }' }))
    expect(data, { __typename: 'Query' });
});
await check('graphql-ws is told what is wrong with a document', async () => {
  let told;
  await new Promise((resolve) => sockets.subscribe(
    { query: 'subscription { nope }' }, { next() {}, error(errors) { told = errors; resolve(); }, complete: resolve }));
  expect(told[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
});
await check('graphql-sse is told what is wrong with a document', async () => {
  for await (const { errors } of streams.iterate({ query: 'subscription { nope }' }))
    expect(errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
});
await check('a ping is answered with its payload', async () => {
  const { heard } = await talk({ type: 'ping', payload: { a: 1 } }, { type: 'nope' });
  expect(heard, [{ type: 'pong', payload: { a: 1 } }]);
});
await check('a second beginning closes with 4429', async () =>
  expect((await talk({ type: 'connection_init' }, { type: 'connection_init' })).code, 4429));
await check('a subscription before the beginning closes with 4401', async () =>
  expect((await talk({ id: 'a', type: 'subscribe', payload: { query } })).code, 4401));
await check('a page elsewhere opens no socket', async () => expect(await handshake('https://evil.example'), 403));
await check('a page of ours opens one', async () => expect(await handshake(new URL(url).origin), 101));
await check('another protocol opens none', async () => expect(await handshake(undefined, 'graphql-ws'), 400));

await sockets.dispose();
streams.dispose();
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
