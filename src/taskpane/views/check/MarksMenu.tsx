import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightFilled, HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { severityWords } from '../../../messages/fields';
import { paneText } from '../../../messages/pane';
import { SEVERITIES } from '../../../report';
import { clearMarks, switchMarks } from '../../actions/mark';
import { MarkSwatch } from '../../components/MarkSwatch';
import { usePane, usePaneState } from '../../context';

const useStyles = makeStyles({
  trigger: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalS}`, whiteSpace: 'nowrap' },
  surface: {
    width: '248px',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  legend: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  kind: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  look: { color: tokens.colorNeutralForeground3 },
});

/** 标记: shown or not, what they look like, 清除标记. */
export function MarksMenu() {
  const styles = useStyles();
  const on = usePaneState((state) => state.preferences.marks);
  return (
    <Popover trapFocus positioning="below">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.trigger}
          title={paneText('marks.hint')}
          icon={on ? <HighlightFilled /> : <HighlightRegular />}
        >
          {paneText('marks.switch')}
          <ChevronDown12Regular aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={paneText('marks.switch')}>
        <Content />
      </PopoverSurface>
    </Popover>
  );
}

function Content() {
  const styles = useStyles();
  const pane = usePane();
  const on = usePaneState((state) => state.preferences.marks);
  return (
    <>
      <Switch
        className={styles.switch}
        checked={on}
        label={paneText('marks.show')}
        onChange={(_, { checked }) => void switchMarks(pane, checked)}
      />
      <p className={styles.hint}>{paneText('marks.hint')}</p>
      <h3 className={styles.title}>{paneText('marks.legend')}</h3>
      <ul className={styles.legend}>
        {SEVERITIES.map((severity) => (
          <li key={severity} className={styles.kind}>
            <MarkSwatch severity={severity} />
            {severityWords[severity]}
            <span className={styles.look}>{paneText(`look.${severity}`)}</span>
          </li>
        ))}
      </ul>
      <Button size="small" icon={<EraserRegular />} onClick={() => void clearMarks(pane)}>
        {paneText('marks.clear')}
      </Button>
    </>
  );
}
