import { asDay } from 'mottagande';
export const shown = { from: asDay('2024-01-01')!, through: asDay('2028-12-31')! };
export const picture = () => '';
