import type { Format, Text } from '../../i18n/use-text';
import type { CellView } from '../../matrix/model';

export function stateWords(view: CellView, text: Text, format: Pick<Format, 'day'>): string {
  const day = view.from ? format.day(view.from) : '';
  switch (view.tone) {
    case 'live':
      return view.from ? text('cell.liveSince', { day }) : text('cell.live');
    case 'planned':
      return text('cell.planned', { day });
    case 'draft':
      return view.from ? text('cell.draftFrom', { day }) : text('cell.draft');
    case 'refused':
      return text('cell.refused', { rules: view.rules.join(', ') });
    default:
      return text('cell.unassigned');
  }
}

/** "Twente, Voorbereiden, Oosterstroom Netbeheer wordt Tukker Infra, concept, ingang 1 oktober 2026". */
export function cellSentence(
  area: string,
  module: string,
  view: CellView,
  text: Text,
  format: Pick<Format, 'longDay'>,
): string {
  const now = view.now ?? text('cell.nobody');
  const party = view.next === undefined ? now : text('cell.becomes', { now, next: view.next ?? text('cell.ends') });
  const state = stateWords(view, text, { day: format.longDay });
  const classes = view.classes.map(({ complexity, party: runs }) => text('cell.class', { complexity, party: runs }));
  return [area, module, party, state, ...classes].join(', ');
}
