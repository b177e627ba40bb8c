import { makeStyles, tokens } from '@fluentui/react-components';
import { submitText } from '../../../messages/pane-submit';
import type { Submission } from './submission';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0 },
});

/** What was checked, when and by what; what its budgets come to. */
export function Facts({ facts }: Pick<Submission, 'facts'>) {
  const styles = useStyles();
  return (
    <dl className={styles.root} aria-label={submitText('facts.label')}>
      {facts.map(([term, text]) => [
        <dt key={`${term} ${text}`} className={styles.term}>
          {term}
        </dt>,
        <dd key={text} className={styles.fact}>
          {text}
        </dd>,
      ])}
    </dl>
  );
}
