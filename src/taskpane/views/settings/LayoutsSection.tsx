import { makeStyles, tokens } from '@fluentui/react-components';
import { settingsText } from '../../../messages/pane-settings';
import { changeSettings } from '../../actions/settings';
import { usePane, usePaneState } from '../../context';
import { withoutLayout } from '../../settings-changes';
import { AskingButton } from './AskingButton';
import { Section } from './Section';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The office's own layouts, as they were made by 指定表格区域. */
export function LayoutsSection() {
  const styles = useStyles();
  const pane = usePane();
  const layouts = usePaneState((state) => state.settings.layouts) ?? [];
  const count = layouts.length;
  return (
    <Section
      id="layouts"
      title={settingsText('layouts.title')}
      summary={count === 0 ? settingsText('summary.none') : settingsText('summary.layouts', { count })}
    >
      <p className={styles.hint}>{settingsText(count === 0 ? 'layouts.none' : 'layouts.hint')}</p>
      {count > 0 && (
        <ul className={styles.list}>
          {layouts.map(({ id, title }) => (
            <li key={id} className={styles.item}>
              <span>{title}</span>
              <AskingButton
                subtle
                label={settingsText('layouts.remove')}
                spoken={settingsText('layouts.removeNamed', { title })}
                question={settingsText('layouts.removeAsk', { title })}
                yes={settingsText('layouts.remove')}
                onYes={() => void changeSettings(pane, withoutLayout(id))}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
