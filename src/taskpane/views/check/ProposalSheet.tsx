import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useState } from 'react';
import { paneText } from '../../../messages/pane';
import { sheetNamed, toA1 } from '../../../model';
import { ChangeText } from '../../components/ChangeText';
import { usePaneState } from '../../context';
import { countCells, takenOf } from '../../fixing/proposals';
import type { Proposal, ProposalGroup } from '../../fixing/proposals';

/** Proposals shown at first, and added by each 显示更多. */
const PAGE = 50;

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sheetBox: { minWidth: 0 },
  fold: { flexShrink: 0, marginLeft: 'auto' },
  note: { margin: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalXS}` },
  item: { display: 'flex', alignItems: 'start', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { fontSize: 'inherit', lineHeight: 'inherit' },
  place: { display: 'block', color: tokens.colorNeutralForeground3 },
  change: { display: 'block' },
  cell: { fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly group: ProposalGroup;
  readonly startsOpen: boolean;
  readonly left: ReadonlySet<string>;
  readonly onTake: (proposals: readonly Proposal[], taken: boolean) => void;
}

/** What is proposed for one sheet. */
export function ProposalSheet({ group, startsOpen, left, onTake }: Props) {
  const styles = useStyles();
  const { sheet, proposals } = group;
  const [open, setOpen] = useState(startsOpen);
  const [shown, setShown] = useState(PAGE);
  const count = countCells(proposals);
  const taken = countCells(proposals.filter(({ key }) => !left.has(key)));
  const rest = proposals.length - shown;
  const isProtected = usePaneState(({ workbook }) => workbook && sheetNamed(workbook, sheet)?.isProtected);
  return (
    <section>
      <h3 className={styles.heading}>
        <Checkbox
          className={styles.sheetBox}
          label={
            taken === count
              ? paneText('safe.group', { sheet, count })
              : paneText('safe.groupSome', { sheet, taken, count })
          }
          checked={takenOf(proposals, left)}
          onChange={(_, { checked }) => onTake(proposals, checked === true)}
        />
        <Button
          size="small"
          appearance="transparent"
          className={styles.fold}
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-label={paneText('safe.open', { sheet })}
          onClick={() => setOpen(!open)}
        />
      </h3>
      {isProtected && <p className={styles.note}>{paneText('fix.locked')}</p>}
      {open && (
        <ul className={styles.list}>
          {proposals.slice(0, shown).map((proposal) => (
            <Item key={proposal.key} proposal={proposal} taken={!left.has(proposal.key)} onTake={onTake} />
          ))}
        </ul>
      )}
      {open && rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {paneText('safe.more', { count: Math.min(PAGE, rest), rest })}
        </Button>
      )}
    </section>
  );
}

interface ItemProps extends Pick<Props, 'onTake'> {
  readonly proposal: Proposal;
  readonly taken: boolean;
}

/** One fix: its cells by name, each as old → new. */
const Item = memo(function Item({ proposal, taken, onTake }: ItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Checkbox
        checked={taken}
        onChange={(_, { checked }) => onTake([proposal], checked === true)}
        label={{
          className: styles.label,
          children: (
            <>
              {proposal.changes.map((change) => (
                <span key={toA1(change.address)} className={styles.change}>
                  {change.place !== '' && <span className={styles.place}>{change.place}</span>}
                  <span className={styles.cell}>{toA1(change.address)}</span> <ChangeText change={change} />
                </span>
              ))}
            </>
          ),
        }}
      />
    </li>
  );
});
