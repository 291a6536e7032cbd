import type { Person } from '../facts/person.js';
import type { Norm } from '../kernel/norm.js';
import { etableringsprogrammet } from './etableringsprogrammet.js';
import { aterintrade, utskrivning } from './leaving-etableringsprogrammet.js';
import { tidForInsatser } from './programme-time.js';
import { aterkallelse } from './recall-etableringsprogrammet.js';

/** The norms about etableringsprogrammet: placement, its time, and leaving it. Apart from those that a report puts to everybody. */
export const programmeNorms = {
  etableringsprogrammet,
  tidForInsatser,
  utskrivning,
  aterintrade,
  aterkallelse,
} as const satisfies Readonly<Record<string, Norm<Person>>>;
