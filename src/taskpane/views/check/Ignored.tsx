import { makeStyles, tokens } from '@fluentui/react-components';
import { describeIgnores } from '../../../report';
import { usePaneState } from '../../context';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: { margin: 0 },
});

/** How many findings are ignored, and which ignores want another look. */
export function Ignored() {
  const styles = useStyles();
  const result = usePaneState((state) => state.result);
  const unusable = usePaneState((state) => state.unusable);
  const lines = result ? describeIgnores({ ...result, unusable }) : [];
  if (lines.length === 0) return null;
  return (
    <div className={styles.root}>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}
