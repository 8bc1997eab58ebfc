import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { usePart } from '../dataProvider/use-api';
import type { ShellQuery } from '../gql/graphql';
import { shellDocument } from './documents';

export interface Viewer {
  readonly person: { readonly id: string; readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly side: Shell['viewer']['side'];
  readonly clock: Shell['clock'];
  readonly today: string;
  readonly waiting: number | null;
  /** A word of the API's own table, `changeSet:open`: what is never usable is hidden by it. */
  may(permission: string): boolean;
}

const ViewerContext = createContext<Viewer | null>(null);
const REFRESH_MS = 20_000;

export interface Shell {
  readonly viewer: NonNullable<ShellQuery['viewer']>;
  readonly clock: NonNullable<ShellQuery['clock']>;
  readonly waiting: ShellQuery['waiting'];
}

/** Without a person or a clock there is no console; that nobody can say what waits is no reason to stop. */
function shellOf({ viewer, clock, waiting }: ShellQuery): Shell | null {
  return viewer && clock ? { viewer, clock, waiting } : null;
}

export function useShell() {
  return usePart(shellDocument, {}, shellOf, { timeless: true, everyMs: REFRESH_MS });
}

export function ViewerProvider({ shell, children }: { shell: Shell; children: ReactNode }) {
  const viewer = useMemo(() => viewerOf(shell), [shell]);
  return <ViewerContext.Provider value={viewer}>{children}</ViewerContext.Provider>;
}

function viewerOf({ viewer, clock, waiting }: Shell): Viewer {
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
