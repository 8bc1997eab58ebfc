import { useText } from '../../i18n/use-text';
import { Pick } from '../../kit/Fields/Fields';

const LEVELS = ['0', '1', '2', '3', '4', '5'] as const;

export function LevelPick({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (level: number) => void;
}) {
  const text = useText();
  return (
    <Pick
      label={label}
      value={LEVELS[value] ?? '3'}
      choices={LEVELS.map((level) => ({ value: level, label: text(`level.${level}`) }))}
      onChange={(level) => onChange(Number(level))}
    />
  );
}
