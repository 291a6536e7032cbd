import type { ActivityOffer } from '../activity-offer.js';
import type { ParticipantProfile } from '../participant-profile.js';

/** A need is met when there is none or when the offer provides for it; each settles it without the other. */
export function provided(
  needs: (profile: ParticipantProfile) => boolean | undefined,
  provides: (offer: ActivityOffer) => boolean | undefined,
): (profile: ParticipantProfile, offer: ActivityOffer) => boolean | undefined {
  return (profile, offer) => {
    const [needed, there] = [needs(profile), provides(offer)];
    if (needed === false || there === true) return true;
    return needed === undefined || there === undefined ? undefined : false;
  };
}
