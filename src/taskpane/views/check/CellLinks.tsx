import { Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { listText } from '../../../messages/pane-list';
import { toA1 } from '../../../model';
import type { CellAddress } from '../../../model';
import { describeCell } from '../../../report';
import { jump } from '../../actions/select';
import { usePane } from '../../context';
import type { Entry } from '../../list/entries';
import { Fact } from './Fact';

/** So many cells are listed at first. */
const FEW = 8;

const useStyles = makeStyles({ link: { fontSize: 'inherit' } });

/** The cells that a collapsed finding stands for; each leads to its place. */
export function CellLinks({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const pane = usePane();
  const [all, setAll] = useState(false);
  const { address, cells } = entry.finding;
  const nameOf = (cell: CellAddress) => (cell.sheet === address.sheet ? toA1(cell) : describeCell(cell));
  const isOwn = cells.length === 1 && describeCell(cells[0]!) === describeCell(address);
  if (cells.length === 0 || isOwn) return null;
  const few = all ? cells : cells.slice(0, FEW);
  return (
    <Fact term={listText('finding.cells')}>
      {few.map((cell, index) => (
        <span key={describeCell(cell)}>
          {index > 0 && listText('finding.separator')}
          <Link
            as="button"
            className={styles.link}
            aria-label={listText('finding.goTo', { cell: nameOf(cell) })}
            onClick={() => void jump(pane, entry, cell)}
          >
            {nameOf(cell)}
          </Link>
        </span>
      ))}{' '}
      {few.length < cells.length && (
        <Link as="button" className={styles.link} onClick={() => setAll(true)}>
          {listText('finding.moreCells', { count: cells.length })}
        </Link>
      )}
    </Fact>
  );
}
