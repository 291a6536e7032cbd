/** A share in whole thousandths, 0 to 1000. All that matching adds and compares is such integers, so nothing drifts. */
export type PerMille = number;

/** The whole. */
export const whole: PerMille = 1_000;

/** A share of whole numbers to the nearest thousandth, halves upwards; `of` is at least 1. */
export function perMille(part: number, of: number): PerMille {
  return nearest(part * whole, of);
}

/** A thousandth part of a share of a share, to the nearest, halves upwards. */
export function shareOf(share: PerMille, weight: PerMille): PerMille {
  return nearest(share * weight, whole);
}

function nearest(numerator: number, denominator: number): number {
  const doubled = 2 * numerator + denominator;
  return (doubled - (doubled % (2 * denominator))) / (2 * denominator);
}
