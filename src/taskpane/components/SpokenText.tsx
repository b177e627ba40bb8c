import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  text: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Text for screen readers only. */
export function SpokenText({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.text}>{children}</span>;
}
