import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ActivityOffer,
  parseActivityOffer,
  parseParticipantProfile,
  type ParticipantProfile,
  type Refusal,
} from 'mottagande';

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
  const content = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly profiles: readonly unknown[];
    readonly offers: readonly unknown[];
  };
  const profiles = content.profiles.map((one) => parseParticipantProfile(one));
  const offers = content.offers.map((one) => parseActivityOffer(one));
  return {
    profiles: profiles.flatMap((one) => (one.isOk() ? [one.value] : [])),
    offers: offers.flatMap((one) => (one.isOk() ? [one.value] : [])),
    refused: [...profiles, ...offers].flatMap((one) =>
      one.isErr() ? [{ name: file.replace('.json', ''), refusal: one.error }] : [],
    ),
  };
}
