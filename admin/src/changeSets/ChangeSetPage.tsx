import { Box, Stack, Typography } from '@mui/material';
import { useParams } from 'react-router-dom';
import { useUrlState } from '../address/use-url-state';
import { usePart } from '../dataProvider/use-api';
import { shortHash } from '../format/format';
import { useFormat, useText } from '../i18n/use-text';
import { AppLink } from '../kit/AppLink/AppLink';
import { DiffView } from '../kit/DiffView/DiffView';
import { ImpactPanel } from '../kit/ImpactPanel/ImpactPanel';
import { PageHead } from '../kit/PageHead/PageHead';
import { RefusalCard } from '../kit/RefusalCard/RefusalCard';
import { Empty } from '../kit/ScreenState/Empty';
import { ScreenState } from '../kit/ScreenState/ScreenState';
import { Section } from '../kit/Section/Section';
import { StateStepper } from '../kit/StateStepper/StateStepper';
import { NotFound } from '../layout/NotFoundPage';
import { Checks } from './Checks';
import { ConflictView } from './ConflictView';
import { changeSetDocument } from './documents';
import { ReviewRail } from './ReviewRail';
import type { ReviewedSet } from './sentences';
import { setName, setNumber } from './set-name';

const address = {};

/** S3: somebody who did not make it judges it in two minutes. */
export default function ChangeSetPage() {
  const { id = '' } = useParams();
  useUrlState(address);
  const query = usePart(changeSetDocument, { id }, (data) => data.changeSet, { timeless: true });
  return (
    <ScreenState query={query} missing={<NotFound />}>
      {({ part }) => <Review set={part} />}
    </ScreenState>
  );
}

function Review({ set }: { set: ReviewedSet }) {
  const text = useText();
  return (
    <>
      <PageHead title={setName(set)} over={<StateStepper state={set.state} />} under={<Meta set={set} />} />
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={2.5}>
          {set.conflicted ? <ConflictView changes={set.changes} /> : null}
          {set.blocked ? <RefusalCard title={text('review.blocked')} refusals={set.blockers} /> : null}
          <Section title={text('review.diff', { smart_count: set.changes.length })}>
            {set.changes.length > 0 ? (
              <DiffView changes={set.changes} effectiveOn={set.effectiveOn} inForce={set.state === 'IN_FORCE'} />
            ) : (
              <Empty title={text('review.noChanges')} why={text('review.noChangesWhy')}>
                <AppLink to={`/matrix?set=${set.id}`}>{text('review.toMatrix')}</AppLink>
              </Empty>
            )}
          </Section>
          <Section title={text('review.impact')}>
            {set.impact ? (
              <ImpactPanel setId={set.id} impact={set.impact} />
            ) : (
              <Typography variant="body2">{text('impact.none')}</Typography>
            )}
          </Section>
          <Checks set={set} />
        </Stack>
        <ReviewRail set={set} />
      </Box>
    </>
  );
}

function Meta({ set }: { set: ReviewedSet }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <span>{text('review.effective', { day: format.weekday(set.effectiveOn) })}</span>
      <span>{text('review.author', { person: set.author?.name ?? '–', party: set.authorParty?.name ?? '–' })}</span>
      {set.areas.length > 0 ? <span>{format.list(set.areas.map(({ name }) => name))}</span> : null}
      {set.inForceAt ? <span>{text('review.inForce', { at: format.instant(set.inForceAt) })}</span> : null}
      {set.configurationVersion === null || set.configurationVersion === undefined ? null : (
        <span>{text('matrix.version', { version: set.configurationVersion })}</span>
      )}
      <span>{text('review.hash', { hash: shortHash(set.contentHash), version: set.version })}</span>
      {set.revertOf ? (
        <AppLink to={`/change-sets/${set.revertOf.id}`}>
          {text('review.reverts', { number: setNumber(set.revertOf) })}
        </AppLink>
      ) : null}
    </>
  );
}
