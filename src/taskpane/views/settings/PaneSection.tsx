import { Field, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { settingsText } from '../../../messages/pane-settings';
import type { Preferences } from '../../../model';
import { changePreferences } from '../../actions/settings';
import { usePane, usePaneState } from '../../context';
import { Appearance } from './Appearance';
import { Section } from './Section';
import { Unreadable } from './Unreadable';

const useStyles = makeStyles({
  row: { marginLeft: '-8px', '& .fui-Field__hint': { marginLeft: '60px', marginTop: '-4px' } },
  note: { margin: '0 0 0 52px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** How the pane works on this workbook. */
export function PaneSection() {
  const error = usePaneState((state) => state.unusablePreferences);
  const { live, marks } = usePaneState((state) => state.keptPreferences);
  const on = settingsText('pane.on');
  const off = settingsText('pane.off');
  const words = [
    [settingsText('pane.live'), live ? on : off],
    [settingsText('pane.marks'), marks ? on : off],
  ].map((each) => each.join(''));
  return (
    <Section
      id="pane"
      title={settingsText('pane.title')}
      summary={error ? settingsText('summary.unreadable') : words.join(' ')}
      wanting={error !== null}
    >
      {error && <Unreadable error={error} />}
      <Preference name="live" label={settingsText('pane.live')} hint={settingsText('pane.liveHint')} />
      <Preference name="marks" label={settingsText('pane.marks')} hint={settingsText('pane.marksHint')} />
      <Appearance />
    </Section>
  );
}

interface PreferenceProps {
  readonly name: keyof Preferences;
  readonly label: string;
  readonly hint: string;
}

function Preference({ name, label, hint }: PreferenceProps) {
  const styles = useStyles();
  const pane = usePane();
  const isOn = usePaneState((state) => state.keptPreferences[name]);
  const now = usePaneState((state) => state.preferences[name]);
  return (
    <div>
      <Field hint={hint} size="small" className={styles.row}>
        <Switch
          label={label}
          checked={isOn}
          onChange={(_, { checked }) => void changePreferences(pane, { [name]: checked })}
        />
      </Field>
      {now !== isOn && (
        <p className={styles.note}>
          {settingsText('pane.differs', { state: settingsText(now ? 'pane.on' : 'pane.off') })}
        </p>
      )}
    </div>
  );
}
