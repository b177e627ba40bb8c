import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Part({ title, className, children }: Props) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={className}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
