import { Box, Stack, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useGo, useUrlState } from '../address/use-url-state';
import { useCommand } from '../dataProvider/use-command';
import { useText } from '../i18n/use-text';
import { ActionButton } from '../kit/ActionButton/ActionButton';
import { useReadOnlyReason } from '../kit/AsOfBand/AsOfBand';
import { FailureCard } from '../kit/FailureCard/FailureCard';
import { Pick, Words } from '../kit/Fields/Fields';
import { PageHead } from '../kit/PageHead/PageHead';
import { Section } from '../kit/Section/Section';
import { placeOrderDocument } from './documents';
import { FactFields } from './FactFields';
import { LineFields } from './LineFields';
import { EMPTY_ORDER, KINDS, type OrderForm, paysNothing, placeOrderInput } from './place-order';

const address = {};
const MODES = ['AHEAD', 'AFTER'] as const;
const two = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };

/** Placing an order, thin: what the coordinator was told, all disciplines of one address at once. */
export default function PlaceOrderPage() {
  const text = useText();
  const go = useGo();
  useUrlState(address);
  const readOnly = useReadOnlyReason();
  const [form, setForm] = useState<OrderForm>(EMPTY_ORDER);
  const patch = (some: Partial<OrderForm>) => setForm((now) => ({ ...now, ...some }));
  const command = useCommand(placeOrderDocument);
  const missing = readOnly ?? missingOf(form, text);
  const send = async () => {
    const done = await command.run(placeOrderInput(form));
    if (done?.order) go(`/orders/${done.order.id}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing && !command.pending) void send();
  };
  const error = (part: 'customer' | 'address' | 'facts', field: string) => {
    const nested = command.failure?.body.errors[part];
    const found =
      typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>)[field] : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  return (
    <>
      <PageHead title={text('place.title')} />
      <Stack component="form" noValidate spacing={2.5} sx={{ maxWidth: 860 }} onSubmit={submit}>
        <Section title={text('place.where')}>
          <Box sx={two}>
            <Words
              label={text('place.postcode')}
              value={form.postcode}
              onChange={(postcode) => patch({ postcode })}
              error={error('address', 'postcode')}
              required
            />
            <Words
              label={text('place.houseNumber')}
              value={form.houseNumber}
              onChange={(houseNumber) => patch({ houseNumber })}
              error={error('address', 'houseNumber')}
              required
            />
            <Words
              label={text('place.municipality')}
              value={form.municipality}
              onChange={(municipality) => patch({ municipality })}
            />
            <Pick
              label={text('orders.kind')}
              value={form.kind}
              choices={KINDS.map((value) => ({ value, label: text(`orderKind.${value}`) }))}
              onChange={(kind) => patch({ kind: kind || 'NEW_PERMANENT' })}
            />
          </Box>
        </Section>
        <Section title={text('place.what')}>
          <LineFields form={form} patch={patch} />
        </Section>
        <Section title={text('place.facts')}>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
            {text('place.factsHelp')}
          </Typography>
          <FactFields form={form} patch={patch} error={(fact) => error('facts', fact)} />
        </Section>
        <Section title={text('order.customer')}>
          <Box sx={two}>
            <Words
              label={text('customer.name')}
              value={form.name}
              onChange={(name) => patch({ name })}
              error={error('customer', 'name')}
              required
            />
            <Words
              label={text('customer.email')}
              type="email"
              value={form.email}
              onChange={(email) => patch({ email })}
              error={error('customer', 'email')}
            />
            <Words
              label={text('customer.phone')}
              type="tel"
              value={form.phone}
              onChange={(phone) => patch({ phone })}
              error={error('customer', 'phone')}
            />
            {paysNothing(form.kind) ? null : (
              <Pick
                label={text('order.payment')}
                value={form.payment}
                choices={MODES.map((value) => ({ value, label: text(`paymentMode.${value}`) }))}
                onChange={(payment) => patch({ payment: payment || 'AHEAD' })}
              />
            )}
          </Box>
        </Section>
        <FailureCard failure={command.failure} onRetry={() => void send()} />
        <Box>
          <ActionButton
            type="submit"
            size="large"
            variant="contained"
            reason={missing}
            pending={command.pending}
            onPress={() => void send()}
          >
            {text('place.submit')}
          </ActionButton>
          {missing ? (
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.75 }}>
              {missing}
            </Typography>
          ) : null}
        </Box>
      </Stack>
    </>
  );
}

function missingOf(form: OrderForm, text: ReturnType<typeof useText>): string | null {
  if (!form.postcode.trim() || !form.houseNumber.trim()) return text('place.addressFirst');
  if (Object.keys(form.disciplines).length === 0) return text('place.lineFirst');
  return form.name.trim() ? null : text('place.nameFirst');
}
