// Runs the graphql-http suite's server audits: node audit.mjs http://127.0.0.1:5080/graphql
import { serverAudits } from 'graphql-http';

// Audits that ask for what the specification no longer says, or what we decided against; each with the reason.
const exceptions = new Map([
  ['47DE', 'Accept: */* gets application/graphql-response+json, as the draft says since 2025-01-01.'],
  ['80D8', 'No Accept gets application/graphql-response+json, as the draft says since 2025-01-01.'],
]);

const url = process.argv[2];
if (!url) {
  console.error('Which server? node audit.mjs http://127.0.0.1:5080/graphql');
  process.exit(2);
}

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const reason = exceptions.get(audit.id);
  if (reason) {
    counts.skipped++;
    console.log(`skipped ${audit.id} ${audit.name} (${reason})`);
    continue;
  }

  const result = await audit.fn();
  const passed = result.status === 'ok';
  counts[passed ? 'passed' : 'failed']++;
  console.log(`${passed ? 'passed ' : 'FAILED '} ${audit.id} ${audit.name}${passed ? '' : ` (${result.reason})`}`);
}

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
