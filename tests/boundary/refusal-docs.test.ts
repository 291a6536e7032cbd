import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { refusalCodes } from '../../src/boundary/refusal.js';

const file = fileURLToPath(new URL('../../docs/refusals.md', import.meta.url));

const page = `# Refusals

\`parsePerson\`, \`parseCase\`, \`parseDay\`, \`parsePolicies\`, \`parseParticipantProfile\` and \`parseActivityOffer\` return a \`Refusal\` when
the input cannot be read. It holds every fault at once, in the order of their paths. A fault has a \`code\` from the closed list below, the \`path\` where it stands, what was \`expected\`
there, and a \`text\` in Swedish and English. It repeats nothing of the input but the names of unknown fields, and those only when they look
like names of fields, so a refusal can be logged and shown.

A new code comes with a minor version; a code that is taken away or changes its meaning, with a major one.

| code | Swedish | English |
| --- | --- | --- |
${Object.entries(refusalCodes)
  .map(([code, { sv, en }]) => `| \`${code}\` | ${sv} | ${en} |`)
  .join('\n')}

This page is generated from \`refusalCodes\`: \`npx vitest run --config config/vitest.config.ts tests/boundary/refusal-docs.test.ts -u\`.
`;

it('docs/refusals.md lists every code with its words', async () => {
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  await expect(await format(page, options)).toMatchFileSnapshot(file);
});
