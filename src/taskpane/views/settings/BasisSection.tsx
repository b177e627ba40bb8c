import { Field, makeStyles, Select } from '@fluentui/react-components';
import { DEFAULT_TOLERANCE, presetIds } from '../../../check';
import { settingsText } from '../../../messages/pane-settings';
import { presetTitle, regulations } from '../../../messages/presets';
import type { Profile, Settings } from '../../../model';
import { changeSettings } from '../../actions/settings';
import { usePane, usePaneState } from '../../context';
import { setting, withoutSettings } from '../../keeping/settings-changes';
import { AskingButton } from './AskingButton';
import { describeAutoPreset, describeAutoProfile, describeAutoYear } from './basis-facts';
import { Section } from './Section';
import { WrittenField } from './WrittenField';

const KEYS = [
  'preset',
  'profile',
  'budgetYear',
  'tolerance',
  'weightSum',
] as const satisfies readonly (keyof Settings)[];

const useStyles = makeStyles({ select: { width: '100%', minWidth: 0 } });

/** By which form, regulation, year and sums the tables are checked. */
export function BasisSection() {
  const pane = usePane();
  const settings = usePaneState((state) => state.settings);
  const tables = usePaneState((state) => state.result?.tables) ?? [];
  const changed = KEYS.filter((key) => settings[key] !== undefined).length;
  return (
    <Section
      id="basis"
      startsOpen
      title={settingsText('basis.title')}
      summary={
        changed === 0 ? settingsText('summary.default') : settingsText('summary.changed', { count: changed })
      }
    >
      <Choice
        label={settingsText('basis.preset')}
        auto={describeAutoPreset(settings, tables)}
        value={settings.preset}
        choices={presetIds.map((id) => [id, presetTitle(id)])}
        onChange={(preset) => void changeSettings(pane, setting('preset', preset))}
      />
      <Choice<Profile>
        label={settingsText('basis.profile')}
        auto={describeAutoProfile(settings, tables)}
        value={settings.profile}
        choices={Object.entries(regulations) as [Profile, string][]}
        onChange={(profile) => void changeSettings(pane, setting('profile', profile))}
      />
      <WrittenField name="budgetYear" label={settingsText('basis.year')} hint={describeAutoYear(tables)} />
      <WrittenField
        name="tolerance"
        label={settingsText('basis.tolerance')}
        hint={settingsText('basis.toleranceHint', { default: DEFAULT_TOLERANCE })}
      />
      <WrittenField
        name="weightSum"
        label={settingsText('basis.weightSum')}
        hint={settingsText('basis.weightSumHint')}
      />
      {changed > 0 && (
        <AskingButton
          label={settingsText('basis.reset')}
          question={settingsText('basis.resetAsk')}
          yes={settingsText('page.resetYes')}
          onYes={() => void changeSettings(pane, withoutSettings(KEYS))}
        />
      )}
    </Section>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Where nothing is chosen. */
  readonly auto: string;
  readonly value: T | undefined;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, auto, value, choices, onChange }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" orientation="horizontal">
      <Select
        className={styles.select}
        value={value ?? ''}
        onChange={(_, { value: chosen }) => onChange(choices.find(([each]) => each === chosen)?.[0])}
      >
        <option value="">{auto}</option>
        {choices.map(([each, title]) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
