import { Stack, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import { isDay } from '../../address/url-state';
import { setNumber } from '../../changeSets/set-name';
import { useFormat, useText } from '../../i18n/use-text';
import { ActionButton } from '../../kit/ActionButton/ActionButton';
import { CandidatePicker } from '../../kit/CandidatePicker/CandidatePicker';
import { ConflictDialog } from '../../kit/ConflictDialog/ConflictDialog';
import { FailureCard } from '../../kit/FailureCard/FailureCard';
import { Day, Pick, Words } from '../../kit/Fields/Fields';
import { ScreenState } from '../../kit/ScreenState/ScreenState';
import { Section } from '../../kit/Section/Section';
import { CLASSES, draftOf } from '../model';
import { NOBODY } from '../proposal';
import type { PanelProps } from './CellPanel';
import { EndChoice } from './EndChoice';
import { Evidence } from './Evidence';
import { GroundFields } from './GroundFields';
import { PlanFields } from './PlanFields';
import { useConflictRows } from './use-conflict-rows';
import { type ProposalState, useProposal } from './use-proposal';

export function ProposeForm({ place, changeSet }: PanelProps) {
  const text = useText();
  const state = useProposal({ place, changeSet });
  const { form, patch, propose, missing } = state;
  const error = errorsOf(state);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing && !propose.pending) void state.send();
  };
  return (
    <Section title={text(draftOf(place.cell, state.complexity) ? 'propose.again' : 'propose.title')}>
      <Stack component="form" noValidate onSubmit={submit} spacing={2}>
        <When state={state} changeSet={changeSet} />
        <Pick
          label={text('propose.class')}
          value={state.complexity}
          none={text('propose.everyClass')}
          choices={CLASSES.map((value) => ({ value, label: text(`complexity.${value}`) }))}
          onChange={state.chooseClass}
        />
        <GroundFields form={form} patch={patch} operators={place.area.operators} error={error} />
        <ScreenState query={state.candidates}>
          {({ part }) => (
            <CandidatePicker
              candidates={part}
              picked={form.party}
              onPick={(party) => patch({ party })}
              fix={(candidate) => <Evidence candidate={candidate} place={place} />}
            />
          )}
        </ScreenState>
        <EndChoice chosen={form.party === NOBODY} onChoose={() => patch({ party: NOBODY })} />
        {state.needsPlan ? <PlanFields form={form} patch={patch} parties={state.parties} /> : null}
        <Words
          label={text('panel.explanation')}
          lines={2}
          value={form.explanation}
          onChange={(explanation) => patch({ explanation })}
          error={error('explanation')}
        />
        <Day
          label={text('propose.validTo')}
          help={text('propose.validToHelp')}
          value={form.validTo}
          onChange={(validTo) => patch({ validTo })}
          error={error('validTo')}
        />
        {changeSet ? null : (
          <Words
            label={text('propose.setTitle')}
            help={text('propose.setTitleHelp')}
            value={state.title}
            onChange={state.setTitle}
            error={error('title')}
            required
          />
        )}
        <Send state={state} opens={!changeSet} />
      </Stack>
      <Conflict state={state} />
    </Section>
  );
}

function errorsOf({ propose }: ProposalState) {
  return (field: string) => {
    const found = propose.failure?.body.errors[field];
    return typeof found === 'string' ? found : undefined;
  };
}

interface PartProps {
  readonly state: ProposalState;
}

/** The set's own day; without a set, the day it will have. */
function When({ state, changeSet }: PartProps & Pick<PanelProps, 'changeSet'>) {
  const text = useText();
  const format = useFormat();
  const { day, setDay } = state;
  if (!changeSet) {
    const wrong = isDay(day) ? errorsOf(state)('effectiveOn') : text('field.noDay');
    return <Day label={text('propose.effectiveOn')} value={day} onChange={setDay} error={wrong} required />;
  }
  return (
    <Typography variant="body2" color="text.secondary">
      {text('propose.inSet', {
        number: setNumber(changeSet),
        title: changeSet.title,
        day: format.day(changeSet.effectiveOn),
      })}
      {changeSet.state === 'OPEN' ? '' : ` ${text('propose.voids')}`}
    </Typography>
  );
}

function Send({ state: { propose, missing, send }, opens }: PartProps & { opens: boolean }) {
  const text = useText();
  return (
    <>
      {propose.failure?.status === 409 ? null : <FailureCard failure={propose.failure} onRetry={() => void send()} />}
      <div>
        <ActionButton
          type="submit"
          variant="contained"
          size="large"
          reason={missing}
          pending={propose.pending}
          onPress={() => void send()}
        >
          {text(opens ? 'propose.openAndSubmit' : 'propose.submit')}
        </ActionButton>
        {missing ? (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 0.75 }}>
            {missing}
          </Typography>
        ) : null}
      </div>
    </>
  );
}

function Conflict({ state }: PartProps) {
  const rows = useConflictRows(state.form, state.drafted, state.parties);
  if (state.propose.failure?.status !== 409) return null;
  return (
    <ConflictDialog
      rows={rows}
      onClose={state.propose.reset}
      onKeepMine={() => void state.send()}
      onTakeTheirs={state.takeTheirs}
    />
  );
}
