import CalendarToday from '@mui/icons-material/CalendarTodayOutlined';
import { Box, Button, Popover, Stack } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { isDay } from '../../address/url-state';
import { useEverywhere } from '../../address/use-url-state';
import { useFormat, useText } from '../../i18n/use-text';
import { useViewer } from '../../session/viewer';
import { Day } from '../Fields/Fields';

/** Which day the whole console shows. It stands in the address, so a link shows the same day to somebody else. */
export function AsOfControl() {
  const text = useText();
  const format = useFormat();
  const { today } = useViewer();
  const [{ asOf }, write] = useEverywhere();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [day, setDay] = useState(asOf ?? today);
  const close = () => setAnchor(null);
  const show = (event: FormEvent) => {
    event.preventDefault();
    if (isDay(day)) write({ asOf: day === today ? undefined : day });
    close();
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<CalendarToday fontSize="small" />}
        aria-haspopup="dialog"
        sx={{ px: { xs: 0.75, md: 1.75 }, minWidth: 0 }}
        onClick={(event) => {
          setDay(asOf ?? today);
          setAnchor(event.currentTarget);
        }}
      >
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
          {text('asOf.label')}&nbsp;
        </Box>
        {asOf ? format.day(asOf) : text('asOf.today')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': text('asOf.title'), elevation: 6 } }}
      >
        <Stack component="form" onSubmit={show} spacing={2} sx={{ p: 2, width: 260 }}>
          <Day
            label={text('asOf.field')}
            value={day}
            onChange={setDay}
            error={isDay(day) ? undefined : text('field.noDay')}
          />
          <Stack direction="row" spacing={1}>
            <Button type="submit" variant="contained">
              {text('asOf.show')}
            </Button>
            <Button
              onClick={() => {
                write({ asOf: undefined });
                close();
              }}
            >
              {text('asOf.back')}
            </Button>
          </Stack>
        </Stack>
      </Popover>
    </>
  );
}
