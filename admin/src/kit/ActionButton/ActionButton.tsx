import { Button, type ButtonProps, CircularProgress, Tooltip } from '@mui/material';
import { type MouseEvent, useId } from 'react';

interface Props extends Omit<ButtonProps, 'disabled' | 'onClick'> {
  /** Why it cannot be pressed now. It keeps its place, can be focused, and says so. */
  readonly reason?: string | null | undefined;
  readonly pending?: boolean;
  readonly onPress: () => void;
}

export function ActionButton({ reason, pending = false, onPress, children, startIcon, sx, ...rest }: Props) {
  const id = useId();
  const off = Boolean(reason) || pending;
  const press = (event: MouseEvent) => {
    event.preventDefault();
    if (!off) onPress();
  };
  const dimmed = reason
    ? {
        opacity: 1,
        color: 'text.secondary',
        borderColor: 'divider',
        bgcolor: '#e9eeed',
        cursor: 'not-allowed',
        '&:hover': { bgcolor: '#e9eeed' },
      }
    : {};
  return (
    <Tooltip title={reason ?? ''} describeChild disableInteractive={false}>
      <Button
        {...rest}
        sx={[dimmed, ...(Array.isArray(sx) ? sx : [sx ?? {}])]}
        aria-disabled={off || undefined}
        aria-describedby={reason ? id : undefined}
        aria-busy={pending || undefined}
        startIcon={pending ? <CircularProgress size={16} color="inherit" aria-hidden /> : startIcon}
        onClick={press}
      >
        {children}
        {reason ? (
          <span id={id} hidden>
            {reason}
          </span>
        ) : null}
      </Button>
    </Tooltip>
  );
}
