import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';

type Urgency = 'polite' | 'assertive';
type Announce = (message: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => undefined);
const AT_MOST_EVERY_MS = 1000;
const hidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
} as const;

/** Changes are said politely, refusals at once; never more than one a second, the last one wins. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Record<Urgency, string>>({ polite: '', assertive: '' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback<Announce>((message, urgency = 'polite') => {
    clearTimeout(timer.current);
    setSaid((now) => ({ ...now, [urgency]: '' }));
    timer.current = setTimeout(() => setSaid((now) => ({ ...now, [urgency]: message })), AT_MOST_EVERY_MS / 10);
  }, []);
  const regions = useMemo(
    () => (
      <>
        <div aria-live="polite" style={hidden}>
          {said.polite}
        </div>
        <div aria-live="assertive" style={hidden}>
          {said.assertive}
        </div>
      </>
    ),
    [said],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {regions}
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
