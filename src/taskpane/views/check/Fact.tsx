import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, whiteSpace: 'pre-wrap' },
});

/** One line of a finding's details. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
