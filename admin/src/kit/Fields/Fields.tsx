import { TextField, type TextFieldProps } from '@mui/material';
import { isDay } from '../../address/url-state';
import { useFormat } from '../../i18n/use-text';

interface Common {
  readonly label: string;
  readonly error?: string | undefined;
  readonly help?: string | undefined;
  readonly required?: boolean;
}

function shown({
  label,
  error,
  help,
  required = false,
}: Common): Pick<TextFieldProps, 'label' | 'error' | 'helperText' | 'required'> {
  return { label, error: Boolean(error), helperText: error ?? help ?? '', required };
}

interface TextProps extends Common {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly type?: 'text' | 'number' | 'email' | 'tel' | 'time';
  readonly autoComplete?: string;
}

export function Words({ value, onChange, lines = 1, type = 'text', autoComplete = 'off', ...common }: TextProps) {
  return (
    <TextField
      {...shown(common)}
      type={type}
      value={value}
      autoComplete={autoComplete}
      multiline={lines > 1}
      minRows={lines}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

interface DayProps extends Common {
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly min?: string;
}

/** The browser's own day field. It shows the day in the browser's language, which need not be ours, so the day stands below it in words. */
export function Day({ value, onChange, min, ...common }: DayProps) {
  const format = useFormat();
  const inWords = isDay(value) ? format.weekday(value) : '';
  const help = [inWords, common.help].filter(Boolean).join(' · ');
  return (
    <TextField
      {...shown({ ...common, help })}
      type="date"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: min ? { min } : {} }}
    />
  );
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface PickProps<T extends string> extends Common {
  readonly value: T | '';
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T | '') => void;
  /** The words for no choice; without them one must be made. */
  readonly none?: string;
}

/** A native select: the same on a phone, by keyboard and for a screen reader. */
export function Pick<T extends string>({ value, choices, onChange, none, ...common }: PickProps<T>) {
  return (
    <TextField
      {...shown(common)}
      select
      value={value}
      onChange={(event) => onChange(event.target.value as T | '')}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {none === undefined ? null : <option value="">{none}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}
