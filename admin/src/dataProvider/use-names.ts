import { useCallback } from 'react';
import { graphql } from '../gql';
import { useApi } from './use-api';

export const namesDocument = graphql(/* GraphQL */ `
  query Names {
    parties(first: 100) { edges { node { id name } } }
    legalBases(first: 100) { edges { node { id law article } } }
  }
`);

export type NameOf = (id: unknown) => string;

/** A change holds ids where a person reads names: parties and legal bases, asked once. */
export function useNames(): NameOf {
  const query = useApi(namesDocument, {}, { timeless: true });
  const data = query.data?.data;
  return useCallback(
    (id) => {
      if (typeof id !== 'string' || id === '') return '–';
      const party = data?.parties?.edges.find(({ node }) => node.id === id)?.node;
      const basis = data?.legalBases?.edges.find(({ node }) => node.id === id)?.node;
      return party?.name ?? (basis ? `${basis.law}, ${basis.article}` : '–');
    },
    [data],
  );
}
