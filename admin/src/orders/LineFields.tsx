import { Box, Stack } from '@mui/material';
import type { Discipline } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { Words } from '../kit/Fields/Fields';
import { colours } from '../theme/tokens';
import { DISCIPLINES, type OrderForm } from './place-order';

interface Props {
  readonly form: OrderForm;
  readonly patch: (some: Partial<OrderForm>) => void;
}

/** All disciplines of one address in one order (CO-01). */
export function LineFields({ form, patch }: Props) {
  const text = useText();
  const toggle = (discipline: Discipline) => {
    const { [discipline]: found, ...rest } = form.disciplines;
    patch({ disciplines: found ? rest : { ...rest, [discipline]: { capacity: '', ean: '' } } });
  };
  const set = (discipline: Discipline, some: { capacity?: string; ean?: string }) => {
    const line = form.disciplines[discipline] ?? { capacity: '', ean: '' };
    patch({ disciplines: { ...form.disciplines, [discipline]: { ...line, ...some } } });
  };
  return (
    <Stack component="fieldset" spacing={1} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <legend hidden>{text('place.what')}</legend>
      {DISCIPLINES.map((discipline) => {
        const line = form.disciplines[discipline];
        const name = text(`discipline.${discipline}`);
        return (
          <Box key={discipline} sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center', minHeight: 44 }}>
            <Box
              component="label"
              sx={{ display: 'flex', gap: 1, alignItems: 'center', width: 180, cursor: 'pointer' }}
            >
              <Box
                component="input"
                type="checkbox"
                checked={Boolean(line)}
                onChange={() => toggle(discipline)}
                sx={{ width: 18, height: 18, accentColor: colours.action }}
              />
              {name}
            </Box>
            {line ? (
              <>
                <Box sx={{ flex: '1 1 150px' }}>
                  <Words
                    label={text('place.capacity', { discipline: name })}
                    value={line.capacity}
                    onChange={(capacity) => set(discipline, { capacity })}
                  />
                </Box>
                <Box sx={{ flex: '1 1 200px' }}>
                  <Words
                    label={text('place.ean', { discipline: name })}
                    value={line.ean}
                    onChange={(ean) => set(discipline, { ean })}
                  />
                </Box>
              </>
            ) : null}
          </Box>
        );
      })}
    </Stack>
  );
}
