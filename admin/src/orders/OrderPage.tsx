import LockOutlined from '@mui/icons-material/LockOutlined';
import { Box, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useUrlState } from '../address/use-url-state';
import type { Gap } from '../dataProvider/errors';
import { isGone } from '../dataProvider/errors';
import { usePart } from '../dataProvider/use-api';
import type { OrderPageQuery } from '../gql/graphql';
import { useFormat, useText } from '../i18n/use-text';
import { ActionButton } from '../kit/ActionButton/ActionButton';
import { actionOf } from '../kit/ActionButton/allowed';
import { AppLink } from '../kit/AppLink/AppLink';
import { useReadOnlyReason } from '../kit/AsOfBand/AsOfBand';
import { Facts } from '../kit/Facts/Facts';
import { ModuleStepper } from '../kit/ModuleStepper/ModuleStepper';
import { NextActor } from '../kit/NextActor/NextActor';
import { PageHead } from '../kit/PageHead/PageHead';
import { PanelAway } from '../kit/ScreenState/PanelAway';
import { ScreenState } from '../kit/ScreenState/ScreenState';
import { Section } from '../kit/Section/Section';
import { StateTag } from '../kit/StateTag/StateTag';
import { NotFound } from '../layout/NotFoundPage';
import { CancelDialog } from './CancelDialog';
import { orderDocument } from './documents';
import { Place } from './OrderTable';

export type Order = NonNullable<OrderPageQuery['order']>;
const address = {};
/** A run follows its order by event, moments later: until it is there it is asked for again. */
const UNTIL_RUN_MS = 1500;

/** S14, thin: one order with everything that is known of it, asked in one question. */
export default function OrderPage() {
  const { id = '' } = useParams();
  useUrlState(address);
  const [awaited, setAwaited] = useState(true);
  const query = usePart(orderDocument, { id }, (data) => data.order, awaited ? { everyMs: UNTIL_RUN_MS } : {});
  const there = Boolean(query.data?.part.run) || query.isError;
  if (there && awaited) setAwaited(false);
  return (
    <ScreenState query={query} missing={<NotFound />}>
      {({ part, gaps }) => <OrderView order={part} gaps={gaps} />}
    </ScreenState>
  );
}

function OrderView({ order, gaps }: { order: Order; gaps: readonly Gap[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <PageHead
        title={text('order.title', { number: order.number })}
        over={
          <StateTag tone={order.state === 'CANCELLED' ? 'refused' : order.state === 'CLOSED' ? 'live' : 'planned'}>
            {text(`orderState.${order.state}`)}
          </StateTag>
        }
        under={
          <>
            <Place address={order.address} />
            <span>{order.area?.name}</span>
            <span>{text(`orderKind.${order.kind}`)}</span>
            {order.complexity ? <span>{text(`complexity.${order.complexity}`)}</span> : null}
            <span>{format.list(order.lines.map(({ discipline }) => text(`discipline.${discipline}`)))}</span>
          </>
        }
        aside={<Cancel order={order} />}
      />
      <Stack spacing={2.5}>
        {order.state === 'CANCELLED' && order.cancelledAt ? (
          <Typography sx={{ fontWeight: 600 }}>
            {text('order.cancelled', {
              at: format.instant(order.cancelledAt),
              reason: order.cancellationReason ? text(`cancellation.${order.cancellationReason}`) : '–',
            })}
          </Typography>
        ) : null}
        <Section title={text('run.title')} aside={<Pinned run={order.run} />}>
          {isGone(gaps, 'order.run') ? (
            <PanelAway />
          ) : order.run ? (
            <Run run={order.run} />
          ) : (
            <Typography variant="body2">{text('run.notYet')}</Typography>
          )}
        </Section>
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          <Dates order={order} />
          <Decision order={order} />
          <Lines order={order} />
          <Customer order={order} />
        </Box>
      </Stack>
    </>
  );
}

function Cancel({ order }: { order: Order }) {
  const text = useText();
  const readOnly = useReadOnlyReason();
  const [open, setOpen] = useState(false);
  const { hidden, reason } = actionOf(order, 'CANCEL');
  if (hidden) return null;
  return (
    <>
      <ActionButton variant="outlined" color="error" reason={readOnly ?? reason} onPress={() => setOpen(true)}>
        {text('order.cancel')}
      </ActionButton>
      {open ? <CancelDialog order={order} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Running orders keep the configuration of the day they were placed (MA-19). */
function Pinned({ run }: Pick<Order, 'run'>) {
  const text = useText();
  if (!run) return null;
  const words = text('run.pinned', { version: run.configurationVersion });
  return run.changeSet ? (
    <AppLink to={`/change-sets/${run.changeSet.id}`}>{words}</AppLink>
  ) : (
    <Typography variant="body2">{words}</Typography>
  );
}

function Run({ run }: { run: NonNullable<Order['run']> }) {
  return (
    <Stack spacing={2.5}>
      <NextActor actor={run.nextActor ?? null} />
      <ModuleStepper steps={run.steps} />
    </Stack>
  );
}

function Dates({ order }: { order: Order }) {
  const text = useText();
  const format = useFormat();
  const day = (value: string | null | undefined) => (value ? format.day(value) : '–');
  return (
    <Section title={text('order.dates')}>
      <Facts
        columns={2}
        facts={[
          { name: text('orders.placed'), value: order.placedAt ? format.instant(order.placedAt) : '–' },
          { name: text('matrix.coordinator'), value: order.coordinator?.name ?? '–' },
          { name: text('orders.agreedDue'), value: day(order.agreedDueOn) },
          {
            name: text('order.legalDue'),
            value: order.legalDueOn ? format.day(order.legalDueOn) : text('order.noLegalDue'),
          },
          { name: text('order.submitted'), value: day(order.submittedOn) },
          { name: text('order.complete'), value: day(order.completeOn) },
          order.customerAgreedOn ? { name: text('order.customerAgreed'), value: day(order.customerAgreedOn) } : null,
          order.payment
            ? {
                name: text('order.payment'),
                value: text('order.paymentWords', {
                  mode: text(`paymentMode.${order.payment.mode}`),
                  state: text(`paymentState.${order.payment.state}`),
                }),
              }
            : null,
        ]}
      />
    </Section>
  );
}

/** Which row of which rules decided the class, on which facts. */
function Decision({ order }: { order: Order }) {
  const text = useText();
  const format = useFormat();
  const yes = (value: boolean | null | undefined) =>
    value === null || value === undefined ? '–' : text(value ? 'answer.yes' : 'answer.no');
  const { facts, complexityDecision: decision } = order;
  return (
    <Section title={text('order.decided')}>
      <Facts
        columns={2}
        facts={[
          { name: text('orders.class'), value: order.complexity ? text(`complexity.${order.complexity}`) : '–' },
          decision
            ? {
                name: text('order.decidedBy'),
                value: text('order.row', { row: decision.row, version: decision.ruleVersion }),
              }
            : null,
          { name: text('module.DESIGN'), value: text(order.design ? 'order.runs' : 'order.notRun') },
          { name: text('module.PREPARE'), value: text(order.prepare ? 'order.runs' : 'order.notRun') },
          {
            name: text('fact.connections'),
            value: facts?.connections == null ? '–' : format.number(facts.connections),
          },
          {
            name: text('fact.trenchMetres'),
            value:
              facts?.trenchMetres == null ? '–' : text('fact.metres', { metres: format.number(facts.trenchMetres) }),
          },
          { name: text('fact.crossing'), value: yes(facts?.crossing) },
          { name: text('fact.capacityCalculation'), value: yes(facts?.capacityCalculation) },
          { name: text('fact.groundwork'), value: yes(facts?.groundwork) },
        ]}
      />
    </Section>
  );
}

function Lines({ order }: { order: Order }) {
  const text = useText();
  return (
    <Section title={text('order.lines')}>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0 }}>
        {order.lines.map((line) => (
          <Typography key={line.id} component="li" variant="body2">
            <strong>{text(`discipline.${line.discipline}`)}</strong>
            {[line.capacity, line.operator?.name, line.ean ? text('order.ean', { ean: line.ean }) : null]
              .filter(Boolean)
              .map((part) => ` · ${part}`)}
          </Typography>
        ))}
        {order.externalRefs.map((ref) => (
          <Typography key={`${ref.system} ${ref.id}`} component="li" variant="body2" color="text.secondary">
            {ref.system} {ref.id}
          </Typography>
        ))}
      </Stack>
    </Section>
  );
}

function Customer({ order: { customer } }: { order: Order }) {
  const text = useText();
  return (
    <Section title={text('order.customer')}>
      {customer.masked ? (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <LockOutlined fontSize="small" aria-hidden />
          <Typography variant="body2">{text('masked.customer')}</Typography>
        </Box>
      ) : (
        <Facts
          columns={2}
          facts={[
            { name: text('customer.name'), value: customer.name ?? '–' },
            customer.email ? { name: text('customer.email'), value: customer.email } : null,
            customer.phone ? { name: text('customer.phone'), value: customer.phone } : null,
          ]}
        />
      )}
    </Section>
  );
}
