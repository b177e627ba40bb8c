import { makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useMemo, useState } from 'react';
import { overviewText } from '../../../messages/pane-overview';
import { Legend } from './Legend';
import type { Overview } from './overview';
import { Patterns } from './Patterns';
import { PlainTable } from './PlainTable';
import { ProjectList } from './ProjectList';
import { sortRows } from './projects-model';
import type { Sorting } from './projects-model';

const SORTINGS = ['sheets', 'budget', 'findings'] as const satisfies readonly Sorting[];

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  tools: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sort: { flexGrow: 1, minWidth: 0 },
  plain: { flexShrink: 0 },
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Table by table, in pictures or as a plain table. */
export function Projects({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const [sorting, setSorting] = useState<Sorting>('sheets');
  const [plain, setPlain] = useState(false);
  const { rows, sections, unit, kinds, unplaced } = overview;
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  return (
    <section aria-label={overviewText('projects.title')}>
      <div className={styles.head}>
        <div className={styles.tools}>
          <h2 className={styles.title}>{overviewText('projects.title')}</h2>
          <Select
            size="small"
            className={styles.sort}
            aria-label={overviewText('projects.sort')}
            value={sorting}
            onChange={(_, { value }) => setSorting(value as Sorting)}
          >
            {SORTINGS.map((each) => (
              <option key={each} value={each}>
                {overviewText(`sort.${each}`)}
              </option>
            ))}
          </Select>
          <ToggleButton
            size="small"
            className={styles.plain}
            icon={<TableRegular />}
            checked={plain}
            onClick={() => setPlain(!plain)}
          >
            {overviewText('projects.plain')}
          </ToggleButton>
        </div>
        {!plain && <Legend kinds={kinds} hasCurves={rows.some(({ curve }) => curve !== null)} />}
      </div>
      <Patterns />
      {plain ? (
        <PlainTable rows={sorted} sections={sections} unit={unit} />
      ) : (
        <ProjectList key={sorting} rows={sorted} sections={sections} />
      )}
      {unplaced > 0 && (
        <p className={styles.note}>{overviewText('projects.workbook', { count: unplaced })}</p>
      )}
    </section>
  );
}
