import { Box, Button, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useCarry, useEverywhere } from '../address/use-url-state';
import { changeSetBarDocument, openSetsDocument } from '../changeSets/documents';
import { setName } from '../changeSets/set-name';
import { useApi } from '../dataProvider/use-api';
import { useFormat, useText } from '../i18n/use-text';
import { AppLink } from '../kit/AppLink/AppLink';
import { useViewer } from '../session/viewer';
import { colours } from '../theme/tokens';

const barStyle = {
  position: 'fixed',
  left: { xs: 0, md: 216 },
  right: 0,
  bottom: 0,
  zIndex: 5,
  bgcolor: colours.surface,
  borderTop: `3px dashed ${colours.draft}`,
  px: { xs: 2, md: 3 },
  py: 1.25,
  display: 'flex',
  gap: '6px 20px',
  alignItems: 'center',
  flexWrap: 'wrap',
  boxShadow: '0 -6px 18px rgb(19 36 43 / 10%)',
} as const;

/** The open change set with its counts, always at hand; the way to review is one press. */
export function ChangeSetBar() {
  const [{ set }] = useEverywhere();
  return set ? <OpenSet id={set} /> : <Drafts />;
}

function OpenSet({ id }: { id: string }) {
  const text = useText();
  const format = useFormat();
  const carry = useCarry();
  const [, write] = useEverywhere();
  const query = useApi(changeSetBarDocument, { id }, { timeless: true });
  const found = query.data?.data.changeSet;
  if (!found) return null;
  const refusals = found.checks.filter(({ severity }) => severity === 'REFUSAL').length;
  return (
    <Box component="section" aria-label={text('bar.name')} sx={barStyle}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h3" component="p">
          {setName(found)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {text(`setState.${found.state}`)} · {text('bar.from', { day: format.day(found.effectiveOn) })}
        </Typography>
      </Box>
      <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
        {text('bar.changes', { smart_count: found.changes.length })}
        {refusals > 0 ? (
          <Box component="span" sx={{ color: 'error.main' }}>
            {' · '}
            {text('bar.refused', { smart_count: refusals })}
          </Box>
        ) : null}
      </Typography>
      <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
        <Button onClick={() => write({ set: undefined })}>{text('bar.leave')}</Button>
        <Button variant="contained" component={RouterLink} to={carry(`/change-sets/${found.id}`)}>
          {text('bar.review')}
        </Button>
      </Box>
    </Box>
  );
}

/** Nothing is open here, but something is in the making: where it can be taken up. */
function Drafts() {
  const text = useText();
  const { may } = useViewer();
  const query = useApi(openSetsDocument, {}, { timeless: true, enabled: may('changeSet:open') });
  const sets = query.data?.data.changeSets?.edges.map(({ node }) => node) ?? [];
  if (sets.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={text('bar.drafts')}
      sx={{ ...barStyle, borderTop: `1px solid ${colours.line}` }}
    >
      <Typography variant="body2" color="text.secondary">
        {text('bar.drafts')}
      </Typography>
      {sets.map((one) => (
        <AppLink key={one.id} to={`/matrix?set=${one.id}`} variant="body2">
          {setName(one)}
        </AppLink>
      ))}
    </Box>
  );
}
