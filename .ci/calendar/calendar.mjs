// Reads the calendar of a running server, where sessions begin at 17:00 in Europe/Berlin, with a library that calendar programs use, while
// sessions are planned, changed and cancelled: node calendar.mjs http://127.0.0.1:5080/graphql
import ICAL from 'ical.js';

const url = process.argv[2];
if (!url) {
  console.error('Which server? node calendar.mjs http://127.0.0.1:5080/graphql');
  process.exit(2);
}

const link = new URL('/calendar.ics', url);
const counts = { passed: 0, failed: 0, skipped: 0 };

async function check(name, run) {
  try {
    await run();
    counts.passed++;
    console.log(`passed  ${name}`);
  } catch (error) {
    counts.failed++;
    console.log(`FAILED  ${name} (${error?.message ?? JSON.stringify(error)})`);
  }
}

function expect(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

async function ask(query, variables) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await answer.json();
  expect(errors, undefined);
  return data;
}

async function say(field, type, input) {
  const { said } = await ask(`mutation ($input: ${type}!) { said: ${field}(input: $input) { session { id } errors { message } } }`, { input });
  expect(said.errors, []);
  return said.session.id;
}

async function cancel(id) {
  const { said } = await ask('mutation ($id: ID!) { said: cancelSession(id: $id) { errors { message } } }', { id });
  expect(said.errors, []);
}

async function undoLast() {
  const { changes } = await ask('{ changes(last: 1) { nodes { id } } }');
  const { said } = await ask('mutation ($change: ID!) { said: undo(change: $change) { errors { message } } }', { change: changes.nodes[0].id });
  expect(said.errors, []);
}

// The calendar's events by the ids of their sessions; times are read by the rules that the calendar itself brings along.
async function read() {
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(link)).text()));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return new Map(calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return [event.uid.replace(/@papergraph$/, ''), { ...shown(event), status: one.getFirstPropertyValue('status'), stamp: `${one.getFirstPropertyValue('dtstamp')}` }];
  }));
}

const shown = ({ uid, sequence, summary, description, startDate, endDate }) =>
  ({ uid, sequence, summary, description, zone: startDate.zone.tzid, start: startDate.toJSDate().toISOString(), end: endDate.toJSDate().toISOString() });

const text = 'Commas, semicolons; backslashes \\n, “quotes”: größer, 深層強化学習, 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀';
const { addPaper: { paper } } = await ask('mutation ($title: String!) { addPaper(input: { title: $title, doi: "10.1000/182" }) { paper { id } } }', { title: text });
const first = await say('scheduleSession', 'ScheduleSessionInput', { title: text, date: '2031-03-27', papers: [{ paper: paper.id, minutes: 90, presenter: 'Zoë' }] });
const second = await say('scheduleSession', 'ScheduleSessionInput', { date: '2031-04-03', papers: [] });
const third = await say('scheduleSession', 'ScheduleSessionInput', { date: '2019-10-28', startsAt: '2019-10-28T18:30:00+01:00', papers: [] });

await check('times are right on both sides of the days when clocks are set, to come and long ago', async () => {
  const events = await read();
  expect([first, second, third].map((id) => events.get(id)).map(({ zone, start, end }) => [zone, start, end]), [
    ['Europe/Berlin', '2031-03-27T16:00:00.000Z', '2031-03-27T17:30:00.000Z'],
    ['Europe/Berlin', '2031-04-03T15:00:00.000Z', '2031-04-03T16:00:00.000Z'],
    ['Europe/Berlin', '2019-10-28T17:30:00.000Z', '2019-10-28T18:30:00.000Z'],
  ]);
});
await check('texts come out as they were said', async () => {
  const { summary, description } = (await read()).get(first);
  expect([summary, description], [text, `1. ${text} (90 minutes, presented by Zoë)\nhttps://doi.org/10.1000/182`]);
});
await check('what was noted comes out with its lines', async () => {
  const { said } = await ask(`mutation { said: recordSession(id: "${third}", attended: ["Zoë"], notes: "One;\\ntwo, three.") { errors { message } } }`);
  expect(said.errors, []);
  expect((await read()).get(third).description, 'Who was there: Zoë\n\nOne;\ntwo, three.');
});
await check('an event stays the same and counts what is changed, cancelled and taken back', async () => {
  const seen = [(await read()).get(second)];
  await say('updateSession', 'UpdateSessionInput', { id: second, title: 'Moved', date: '2031-04-10' });
  seen.push((await read()).get(second));
  await cancel(second);
  seen.push((await read()).get(second));
  await undoLast();
  seen.push((await read()).get(second));
  expect(seen.map(({ uid, sequence, status }) => [uid, sequence, status]), [[0, 'CONFIRMED'], [1, 'CONFIRMED'], [2, 'CANCELLED'], [3, 'CONFIRMED']]
    .map((counted) => [`${second}@papergraph`, ...counted]));
  expect([seen[1].summary, seen[1].start], ['Moved', '2031-04-10T15:00:00.000Z']);
  expect(seen.map(({ stamp }) => stamp).toSorted(), seen.map(({ stamp }) => stamp));
});
await check('what is cancelled stays cancelled and leaves the others as they were', async () => {
  const before = await read();
  await cancel(second);
  const after = await read();
  expect([after.get(second).sequence, after.get(second).status, after.size], [4, 'CANCELLED', before.size]);
  expect([first, third].map((id) => after.get(id)), [first, third].map((id) => before.get(id)));
});
await check('what is known is not sent again, and what has changed is', async () => {
  const known = (await fetch(link)).headers.get('etag');
  const again = () => fetch(link, { headers: { 'if-none-match': known } });
  expect((await again()).status, 304);
  await say('updateSession', 'UpdateSessionInput', { id: first, title: 'Other' });
  expect((await again()).status, 200);
});
await check('whoever asks for the head gets that alone', async () => {
  const head = await fetch(link, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-type'), head.headers.get('cache-control'), await head.text()], [200, 'text/calendar; charset=utf-8', 'no-cache', '']);
});

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
