import Schedule from '@mui/icons-material/ScheduleOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { isDay } from '../address/url-state';
import { useCommand } from '../dataProvider/use-command';
import { addDays, dayOf, instantOf } from '../format/format';
import { useFormat, useText } from '../i18n/use-text';
import { useAnnounce } from '../kit/Announcer/Announcer';
import { DialogForm } from '../kit/DialogForm/DialogForm';
import { Day, Words } from '../kit/Fields/Fields';
import { moveClockDocument } from '../session/documents';
import { useViewer } from '../session/viewer';

/** A demo has a day of its own: everybody sees which, an admin moves it. */
export function DemoClock() {
  const text = useText();
  const format = useFormat();
  const { clock, may } = useViewer();
  const [open, setOpen] = useState(false);
  if (!clock.demo) return null;
  const words = text('clock.demo', { day: format.weekday(clock.today) });
  if (!may('clock:move')) {
    return (
      <Box
        sx={{
          display: 'flex',
          gap: 0.75,
          alignItems: 'center',
          fontSize: { xs: '0.8125rem', md: '0.875rem' },
          fontWeight: 600,
        }}
      >
        <Schedule fontSize="small" aria-hidden />
        {words}
      </Box>
    );
  }
  return (
    <>
      <Button
        color="inherit"
        startIcon={<Schedule fontSize="small" />}
        aria-haspopup="dialog"
        sx={{ px: { xs: 0.75, md: 1.75 }, minWidth: 0 }}
        onClick={() => setOpen(true)}
      >
        {words}
      </Button>
      {open ? <MoveDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function MoveDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const format = useFormat();
  const announce = useAnnounce();
  const { clock } = useViewer();
  const [day, setDay] = useState(addDays(clock.today, 1));
  const [time, setTime] = useState('08:00');
  const command = useCommand(moveClockDocument);
  const real = isDay(day) && /^\d{2}:\d{2}$/.test(time);
  const send = async () => {
    const done = await command.run({ to: instantOf(day, time) });
    if (!done?.clock) return;
    announce(text(done.clock.settled ? 'clock.moved' : 'clock.settling', { day: format.day(dayOf(done.clock.now)) }));
    onClose();
  };
  return (
    <DialogForm
      title={text('clock.title')}
      submit={text('clock.move')}
      pending={command.pending}
      failure={command.failure}
      reason={real ? null : text('field.noDay')}
      onClose={onClose}
      onSubmit={() => void send()}
    >
      <Typography variant="body2">{text('clock.explain', { now: format.instant(clock.now) })}</Typography>
      <Day label={text('clock.day')} value={day} onChange={setDay} min={clock.today} required />
      <Words label={text('clock.time')} type="time" value={time} onChange={setTime} required />
    </DialogForm>
  );
}
