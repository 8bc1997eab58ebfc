import { useCallback } from 'react';
import { useFormat, useText } from '../../i18n/use-text';
import type { Assignment } from '../model';

/** The ground with what it stands on: "strategie, besluit van 15 nov 2024, herzien 15 nov 2027". */
export function useGroundWords(): (row: Pick<Assignment, 'ground' | 'decision' | 'legalBasis'>) => string {
  const text = useText();
  const format = useFormat();
  return useCallback(
    ({ ground, decision, legalBasis }) => {
      if (!ground) return text('ground.none');
      const name = text(`ground.${ground}`);
      if (ground === 'LAW' && legalBasis) return `${name}: ${legalBasis.law}, ${legalBasis.article}`;
      if (ground === 'STRATEGY' && decision) {
        const values = {
          party: decision.party?.name ?? '–',
          on: format.day(decision.on),
          reviewOn: format.day(decision.reviewOn),
        };
        return `${name}: ${text('ground.decision', values)}`;
      }
      return name;
    },
    [text, format],
  );
}
