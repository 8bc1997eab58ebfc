import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useApi } from '../dataProvider/use-api';
import type { ShellQuery } from '../gql/graphql';
import { shellDocument } from './documents';

export interface Viewer {
  readonly person: { readonly id: string; readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly side: ShellQuery['viewer']['side'];
  readonly clock: ShellQuery['clock'];
  readonly today: string;
  readonly waiting: number | null;
  /** A word of the API's own table, `changeSet:open`: what is never usable is hidden by it. */
  may(permission: string): boolean;
}

const ViewerContext = createContext<Viewer | null>(null);
const REFRESH_MS = 20_000;

export function useShell() {
  return useApi(shellDocument, {}, { timeless: true, everyMs: REFRESH_MS });
}

export function ViewerProvider({ shell, children }: { shell: ShellQuery; children: ReactNode }) {
  const viewer = useMemo(() => viewerOf(shell), [shell]);
  return <ViewerContext.Provider value={viewer}>{children}</ViewerContext.Provider>;
}

function viewerOf({ viewer, clock, waiting }: ShellQuery): Viewer {
  const words = new Set([
    ...(viewer.contractsPermissions ?? []),
    ...(viewer.modulesPermissions ?? []),
    ...(viewer.ordersPermissions ?? []),
  ]);
  return {
    person: viewer.person ?? { id: viewer.id, name: '' },
    organisation: viewer.organisation ?? { id: '', name: '' },
    side: viewer.side,
    clock,
    today: clock.today,
    waiting: waiting?.totalCount ?? null,
    may: (permission) => words.has(permission),
  };
}

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('No viewer around this component');
  return viewer;
}
