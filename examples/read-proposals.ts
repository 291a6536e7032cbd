import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ActivityOffer,
  parseActivityOffer,
  parseParticipantProfile,
  type ParticipantProfile,
  type Refusal,
} from 'mottagande';
import { contentOf } from './read-cases.js';

/** Participants and what is offered to them; kept apart from the cases, whose persons they may or may not be. */
export interface ProposalsRead {
  readonly profiles: readonly ParticipantProfile[];
  readonly offers: readonly ActivityOffer[];
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[];
}

const file = 'matching/proposals.json';

/** Reads the participants and offers of a folder; none where it has no such file. */
export function readProposals(folder: string): ProposalsRead {
  const path = join(folder, file);
  if (!existsSync(path)) return { profiles: [], offers: [], refused: [] };
  const content = contentOf(path);
  const profiles = entries(content, 'profiles').map((one) => parseParticipantProfile(one));
  const offers = entries(content, 'offers').map((one) => parseActivityOffer(one));
  return {
    profiles: profiles.flatMap((one) => (one.isOk() ? [one.value] : [])),
    offers: offers.flatMap((one) => (one.isOk() ? [one.value] : [])),
    refused: [...profiles, ...offers].flatMap((one) =>
      one.isErr() ? [{ name: file.replace('.json', ''), refusal: one.error }] : [],
    ),
  };
}

/** The entries of a list; what is no list is handed on as one entry, and refused by the parser. */
export function entries(content: unknown, key: string): readonly unknown[] {
  const found: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, key) : content;
  return Array.isArray(found) ? found : [found];
}
