import { Checkbox, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { settingsText } from '../../../messages/pane-settings';
import { changeSettings } from '../../actions/settings';
import { usePane, usePaneState } from '../../context';
import { withoutSettings } from '../../keeping/settings-changes';
import { AskingButton } from './AskingButton';
import { presetsOf } from './basis-facts';
import { ruleList } from './rule-list';
import { RuleRow } from './RuleRow';
import { Section } from './Section';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, flexShrink: 1, minWidth: 0, maxWidth: 'none' },
  choice: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  family: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  rules: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Each rule with its severity, to be set or switched off. */
export function RulesSection() {
  const count = usePaneState((state) => Object.keys(state.settings.severities ?? {}).length);
  return (
    <Section
      id="rules"
      title={settingsText('rules.title')}
      summary={count === 0 ? settingsText('summary.default') : settingsText('summary.rules', { count })}
    >
      <Rules changed={count} />
    </Section>
  );
}

function Rules({ changed }: { readonly changed: number }) {
  const styles = useStyles();
  const pane = usePane();
  const severities = usePaneState((state) => state.settings.severities);
  const tables = usePaneState((state) => state.result?.tables);
  const [query, setQuery] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const presets = useMemo(() => presetsOf(tables ?? []), [tables]);
  const families = ruleList(severities, presets, { query, onlyChanged });
  return (
    <>
      <div className={styles.line}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={settingsText('rules.search')}
          placeholder={settingsText('rules.searchHint')}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <Checkbox
          className={styles.choice}
          label={settingsText('rules.onlyChanged')}
          checked={onlyChanged}
          onChange={(_, { checked }) => setOnlyChanged(checked === true)}
        />
      </div>
      {changed > 0 && (
        <AskingButton
          label={settingsText('rules.reset')}
          question={settingsText('rules.resetAsk', { count: changed })}
          yes={settingsText('page.resetYes')}
          onYes={() => void changeSettings(pane, withoutSettings(['severities']))}
        />
      )}
      {families.length === 0 && (
        <p className={styles.hint}>
          {settingsText(onlyChanged && query.trim() === '' ? 'rules.noneChanged' : 'rules.none')}
        </p>
      )}
      {families.map(({ letter, title, rules }) => (
        <div key={letter}>
          <h3 className={styles.family}>{settingsText('rules.family', { title, letter })}</h3>
          <ul className={styles.rules}>
            {rules.map(({ code, title: ruleTitle, usual, set }) => (
              <RuleRow key={code} code={code} title={ruleTitle} usual={usual} set={set} />
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.hint}>{settingsText('rules.hint')}</p>
    </>
  );
}
