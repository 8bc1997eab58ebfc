import { Box, useMediaQuery } from '@mui/material';
import { useMemo } from 'react';
import { useUrlState } from '../address/use-url-state';
import { usePart } from '../dataProvider/use-api';
import { useFormat, useText } from '../i18n/use-text';
import { PageHead } from '../kit/PageHead/PageHead';
import { Empty } from '../kit/ScreenState/Empty';
import { ScreenState } from '../kit/ScreenState/ScreenState';
import { NARROW } from '../theme/tokens';
import { matrixAddress } from './address';
import { ChangeSetBar } from './ChangeSetBar';
import { matrixDocument } from './documents';
import { MatrixByArea } from './MatrixByArea';
import { MatrixTable } from './MatrixTable';
import { MatrixToolbar } from './MatrixToolbar';
import { filterRows, findCell, groupRows, type Matrix } from './model';
import { CellPanel } from './panel/CellPanel';

/** S1, the home: who runs which module in which contract area. */
export default function MatrixPage() {
  const text = useText();
  const query = usePart(matrixDocument, {}, (data) => data.assignmentMatrix, { keep: true });
  return (
    <>
      <PageHead title={text('matrix.title')} under={query.data ? <Standing matrix={query.data.part} /> : null} />
      <ScreenState query={query}>{({ part }) => <MatrixView matrix={part} />}</ScreenState>
      <ChangeSetBar />
    </>
  );
}

function Standing({ matrix }: { matrix: Matrix }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <span>{text('matrix.standing', { day: format.weekday(matrix.asOf) })}</span>
      <span>{text('matrix.version', { version: matrix.configurationVersion })}</span>
    </>
  );
}

function MatrixView({ matrix }: { matrix: Matrix }) {
  const text = useText();
  const narrow = useMediaQuery(NARROW, { noSsr: true });
  const [address, write] = useUrlState(matrixAddress);
  const rows = useMemo(() => filterRows(matrix.rows, address), [matrix.rows, address]);
  const groups = useMemo(() => groupRows(rows, address.group !== 'none'), [rows, address.group]);
  const place = findCell(matrix.rows, address.cell);
  const setDay = matrix.changeSet?.effectiveOn ?? null;
  const open = (cell: string) => write({ cell });
  const View = narrow ? MatrixByArea : MatrixTable;
  return (
    <Box sx={{ pb: 12 }}>
      <MatrixToolbar rows={matrix.rows} shown={rows.length} address={address} write={write} />
      {matrix.rows.length === 0 ? <Empty title={text('matrix.empty')} why={text('matrix.emptyWhy')} /> : null}
      {matrix.rows.length > 0 && rows.length === 0 ? (
        <Empty title={text('list.nothing')} why={text('list.filteredAway')} />
      ) : null}
      {rows.length > 0 ? <View groups={groups} setDay={setDay} selected={address.cell} onOpen={open} /> : null}
      {place ? (
        <CellPanel
          key={place.cell.key}
          place={place}
          changeSet={matrix.changeSet ?? null}
          onClose={() => write({ cell: undefined })}
        />
      ) : null}
    </Box>
  );
}
