import { Box } from '@mui/material';
import { useText } from '../i18n/use-text';
import { Pick, Words } from '../kit/Fields/Fields';
import type { OrderForm } from './place-order';

interface Props {
  readonly form: OrderForm;
  readonly patch: (some: Partial<OrderForm>) => void;
  readonly error: (fact: string) => string | undefined;
}

const QUESTIONS = ['crossing', 'capacityCalculation', 'groundwork'] as const;
const ANSWERS = ['yes', 'no'] as const;

export function FactFields({ form, patch, error }: Props) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <Words
        label={text('fact.connections')}
        value={form.connections}
        onChange={(connections) => patch({ connections })}
        error={error('connections')}
      />
      <Words
        label={text('fact.trench')}
        value={form.trenchMetres}
        onChange={(trenchMetres) => patch({ trenchMetres })}
        error={error('trenchMetres')}
      />
      {QUESTIONS.map((question) => (
        <Pick
          key={question}
          label={text(`fact.${question}`)}
          value={form[question]}
          none={text('answer.unknown')}
          choices={ANSWERS.map((value) => ({ value, label: text(`answer.${value}`) }))}
          onChange={(answer) => patch({ [question]: answer })}
          error={error(question)}
        />
      ))}
    </Box>
  );
}
