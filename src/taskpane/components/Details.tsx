import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  text: {
    margin: 0,
    maxHeight: '12em',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    userSelect: 'all',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
  },
});

/** Technical text to copy: closed at first, selected as a whole by one click. */
export function Details({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <details>
      <summary>{title}</summary>
      {/* The keyboard scrolls only what it can reach. */}
      <pre className={styles.text} tabIndex={0}>
        {text}
      </pre>
    </details>
  );
}
