import { useCallback, useEffect, useMemo } from 'react';
import { useNotify } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  everywhere,
  readState,
  type Schema,
  type StateOf,
  strangers,
  withCarried,
  without,
  writeState,
} from './url-state';

type Write<S extends Schema> = (
  patch: { [K in keyof S]?: StateOf<S>[K] | undefined },
  how?: { replace?: boolean },
) => void;

/** A screen's own part of the address. Keys that the screen does not know are dropped with a notice. */
export function useUrlState<S extends Schema>(schema: S): [StateOf<S>, Write<S>] {
  const location = useLocation();
  const navigate = useNavigate();
  const notify = useNotify();
  const state = useMemo(() => readState(schema, location.search), [schema, location.search]);
  const write = useCallback<Write<S>>(
    (patch, how) =>
      navigate({ search: writeState(schema, location.search, patch) }, { replace: how?.replace ?? false }),
    [schema, location.search, navigate],
  );
  useEffect(() => {
    const unknown = strangers(schema, location.search);
    if (unknown.length === 0) return;
    navigate({ search: without(unknown, location.search) }, { replace: true });
    notify('address.dropped', { type: 'info', messageArgs: { names: unknown.join(', ') } });
  }, [schema, location.search, navigate, notify]);
  return [state, write];
}

/** The day that is read and the change set laid over it: true of every screen. */
export function useEverywhere(): [StateOf<typeof everywhere>, Write<typeof everywhere>] {
  const location = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => readState(everywhere, location.search), [location.search]);
  const write = useCallback<Write<typeof everywhere>>(
    (patch, how) =>
      navigate({ search: writeState(everywhere, location.search, patch) }, { replace: how?.replace ?? false }),
    [location.search, navigate],
  );
  return [state, write];
}

/** Addresses inside the console, with the day, the set and the language carried along. */
export function useCarry(): (to: string) => string {
  const { search } = useLocation();
  return useCallback((to: string) => withCarried(to, search), [search]);
}

export function useGo(): (to: string, how?: { replace?: boolean }) => void {
  const carry = useCarry();
  const navigate = useNavigate();
  return useCallback((to, how) => navigate(carry(to), { replace: how?.replace ?? false }), [carry, navigate]);
}
