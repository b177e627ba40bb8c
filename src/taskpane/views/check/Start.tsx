import { makeStyles, tokens } from '@fluentui/react-components';
import { listText } from '../../../messages/pane-list';

const POINTS = ['find', 'go', 'safe'] as const;

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalS} 0`, lineHeight: tokens.lineHeightBase300 },
  points: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Before the first check: what the button does. */
export function Start() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{listText('start.title')}</h2>
      <p className={styles.text}>{listText('start.text')}</p>
      <ul className={styles.points}>
        {POINTS.map((point) => (
          <li key={point}>{listText(`start.${point}`)}</li>
        ))}
      </ul>
    </div>
  );
}
