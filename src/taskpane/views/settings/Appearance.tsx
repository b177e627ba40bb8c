import { Field, Select } from '@fluentui/react-components';
import { settingsText } from '../../../messages/pane-settings';
import { usePane } from '../../context';
import { chooseTheme, THEME_CHOICES, useThemeChoice } from '../../theme';
import type { ThemeChoice } from '../../theme';

/** Light or dark: not the workbook's affair, so it stays on this machine. */
export function Appearance() {
  const { memory } = usePane().services;
  const choice = useThemeChoice();
  return (
    <Field
      label={settingsText('theme.label')}
      hint={settingsText('theme.hint')}
      orientation="horizontal"
      size="small"
    >
      <Select value={choice} onChange={(_, { value }) => chooseTheme(memory, value as ThemeChoice)}>
        {THEME_CHOICES.map((each) => (
          <option key={each} value={each}>
            {settingsText(`theme.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
