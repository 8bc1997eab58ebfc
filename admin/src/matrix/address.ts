import { oneOf, text } from '../address/url-state';

/** What of the matrix stands in the address; `cell` opens the panel. */
export const matrixAddress = {
  cell: text,
  area: text,
  party: text,
  state: oneOf('LIVE', 'PLANNED', 'DRAFT', 'REFUSED', 'UNASSIGNED'),
  group: oneOf('none'),
};
