import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { settingsText } from '../../../messages/pane-settings';
import { clearSettings, openSettings, resetSettings } from '../../actions/settings';
import { usePane, usePaneState } from '../../context';
import { AboutSection } from './AboutSection';
import { AskingButton } from './AskingButton';
import { BasisSection } from './BasisSection';
import { IgnoredSection } from './IgnoredSection';
import { LayoutsSection } from './LayoutsSection';
import { PaneSection } from './PaneSection';
import { RulesSection } from './RulesSection';
import { SavedNote } from './SavedNote';
import { isNewer, Unreadable } from './Unreadable';
import { WordsSection } from './WordsSection';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});

/** 设置: what the tables are checked by, how the pane works, what is ignored; all kept in the workbook. */
export function SettingsView() {
  const styles = useStyles();
  const pane = usePane();
  const unusable = usePaneState((state) => state.unusableSettings);
  useEffect(() => void openSettings(pane), [pane]);
  return (
    <>
      <SavedNote />
      {unusable ? (
        <UnusableSettings />
      ) : (
        <>
          <BasisSection />
          <RulesSection />
        </>
      )}
      <IgnoredSection />
      {!unusable && (
        <>
          <WordsSection />
          <LayoutsSection />
        </>
      )}
      <PaneSection />
      <AboutSection />
      {!unusable && (
        <div className={styles.part}>
          <AskingButton
            label={settingsText('page.reset')}
            question={settingsText('page.resetAsk')}
            yes={settingsText('page.resetYes')}
            onYes={() => void resetSettings(pane)}
          />
        </div>
      )}
    </>
  );
}

/** Says what is wrong; what can't be read can be cleared, what a later program wrote stays. */
function UnusableSettings() {
  const styles = useStyles();
  const pane = usePane();
  const error = usePaneState((state) => state.unusableSettings)!;
  return (
    <div className={styles.part}>
      <Unreadable error={error}>{isNewer(error) && settingsText('broken.newer')}</Unreadable>
      {!isNewer(error) && (
        <AskingButton
          label={settingsText('broken.clearSettings')}
          question={settingsText('broken.clearSettingsAsk')}
          yes={settingsText('broken.clearYes')}
          onYes={() => void clearSettings(pane)}
        />
      )}
    </div>
  );
}
