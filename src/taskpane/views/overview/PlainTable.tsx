import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { severityWords } from '../../../messages/fields';
import { overviewText } from '../../../messages/pane-overview';
import type { AmountUnit } from '../../../model';
import { SEVERITIES } from '../../../report';
import { copyText } from '../../actions/copy-text';
import { usePane } from '../../context';
import { showNumber } from './money';
import { budgetHead, plainTable, tabSeparated } from './plain';
import type { ProjectRow } from './projects-model';
import { amountText, pointText } from './sentences';
import type { Section } from './strip';
import { useGrowing } from './use-growing';

const useStyles = makeStyles({
  copy: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: `3px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block' },
  soft: { display: 'block', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly rows: readonly ProjectRow[];
  readonly sections: readonly Section[];
  readonly unit: AmountUnit | null;
}

/** What the pictures show in words and numbers; copied, each of them has a column. */
export function PlainTable({ rows, sections, unit }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const count = useGrowing(rows.length);
  const head = `${styles.cell} ${styles.head}`;
  return (
    <>
      <Button
        size="small"
        className={styles.copy}
        icon={<CopyRegular />}
        onClick={() =>
          void copyText(pane, tabSeparated(plainTable(rows, sections, unit)), {
            done: overviewText('plain.copied'),
            failed: overviewText('plain.notCopied'),
          })
        }
      >
        {overviewText('plain.copy')}
      </Button>
      <table className={styles.table} aria-label={overviewText('plain.caption')}>
        <colgroup>
          <col style={{ width: '33%' }} />
          <col style={{ width: '25%' }} />
          <col style={{ width: '22%' }} />
          <col />
        </colgroup>
        <thead>
          <tr>
            {[
              overviewText('plain.name'),
              budgetHead(unit),
              overviewText('plain.schedule'),
              overviewText('plain.findings'),
            ].map((text) => (
              <th key={text} scope="col" className={head}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, count).map((row) => (
            <PlainRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function PlainRow({ row }: { readonly row: ProjectRow }) {
  const styles = useStyles();
  const { name, code, bar, curve, strip, counts } = row;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {name}
        <span className={styles.soft}>{code}</span>
      </th>
      <td className={styles.cell}>
        {bar ? showNumber(bar.total.number) : amountText(row)}
        {bar?.segments
          .filter(({ kind }) => kind !== 'whole')
          .map(({ kind, money }) => (
            <span key={kind} className={styles.soft}>
              {overviewText(`legend.${kind}`)} {showNumber(money.number)}
            </span>
          ))}
      </td>
      <td className={styles.cell}>
        {curve === null
          ? overviewText('curve.none')
          : curve.map((point, index) => (
              <span key={index} className={styles.line}>
                {pointText(point)}
              </span>
            ))}
      </td>
      <td className={styles.cell}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <span key={severity} className={styles.line}>
            {severityWords[severity]} {counts[severity]}
          </span>
        ))}
        {strip
          .filter(({ count }) => count > 0)
          .map(({ section, count }) => (
            <span key={section} className={styles.soft}>
              {overviewText('plain.section', { section: overviewText(`section.${section}`), count })}
            </span>
          ))}
        {strip.every(({ count }) => count === 0) && overviewText('strip.none')}
      </td>
    </tr>
  );
}
