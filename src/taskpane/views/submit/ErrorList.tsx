import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { renderFinding } from '../../../messages/findings';
import { submitText } from '../../../messages/pane-submit';
import { toA1 } from '../../../model';
import { showEntry } from '../../actions/overview';
import { usePane } from '../../context';
import type { Entry } from '../../list/entries';
import type { ErrorSheet } from './error-sheets';

/** Sheets that are shown at first, and errors of each. */
const SHEETS = 5;
const ERRORS = 3;

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  error: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    padding: '2px 0',
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** The errors by sheet, the first few of each, with the way to where they are put right. */
export function ErrorList({ sheets }: { readonly sheets: readonly ErrorSheet[] }) {
  const [all, setAll] = useState(false);
  const others = sheets.length - SHEETS;
  return (
    <>
      {(all ? sheets : sheets.slice(0, SHEETS)).map((each) => (
        <SheetErrors key={each.sheet} {...each} />
      ))}
      {others > 0 && !all && (
        <p>
          <Link as="button" onClick={() => setAll(true)}>
            {submitText('sheets.others', { count: others })}
          </Link>
        </p>
      )}
    </>
  );
}

function SheetErrors({ sheet, errors }: ErrorSheet) {
  const styles = useStyles();
  const pane = usePane();
  const next = errors[ERRORS];
  return (
    <section>
      <h3 className={styles.sheet}>
        {sheet}
        <span className={styles.count}>{submitText('sheets.count', { count: errors.length })}</span>
      </h3>
      <ul className={styles.list}>
        {errors.slice(0, ERRORS).map((entry) => (
          <ErrorLine key={entry.key} entry={entry} />
        ))}
      </ul>
      {next && (
        <Link as="button" className={styles.link} onClick={() => void showEntry(pane, next)}>
          {submitText('sheets.more', { count: errors.length - ERRORS })}
        </Link>
      )}
    </section>
  );
}

function ErrorLine({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const pane = usePane();
  const { address, messageId, data } = entry.finding;
  const text = submitText('sheets.cell', { cell: toA1(address), what: renderFinding(messageId, data).what });
  return (
    <li className={styles.error}>
      <span>{text}</span>
      <Link
        as="button"
        className={styles.link}
        aria-label={submitText('sheets.fixAt', { sheet: address.sheet, text })}
        onClick={() => void showEntry(pane, entry)}
      >
        {submitText('sheets.fix')}
      </Link>
    </li>
  );
}
