import { makeStyles, tokens } from '@fluentui/react-components';
import { settingsText } from '../../../messages/pane-settings';

const KEYS = [
  ['F8', 'key.next'],
  ['Shift+F8', 'key.previous'],
  ['↑ ↓', 'key.move'],
  ['Home End', 'key.ends'],
  ['← →', 'key.fold'],
  ['Enter', 'key.open'],
  ['Tab Shift+Tab', 'key.tab'],
  ['Esc', 'key.escape'],
] as const;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  keys: { display: 'flex', columnGap: '3px' },
  key: {
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
  },
  use: { margin: 0 },
});

/** What the keys do in the pane. */
export function KeyList() {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.title}>{settingsText('about.keys')}</h3>
      <dl className={styles.list}>
        {KEYS.map(([keys, use]) => (
          <Use key={use} keys={keys.split(' ')} use={settingsText(use)} />
        ))}
      </dl>
    </div>
  );
}

function Use({ keys, use }: { readonly keys: readonly string[]; readonly use: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.keys}>
        {keys.map((key) => (
          <kbd key={key} className={styles.key}>
            {key}
          </kbd>
        ))}
      </dt>
      <dd className={styles.use}>{use}</dd>
    </>
  );
}
