import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { settingsText } from '../../../messages/pane-settings';
import { define } from '../../actions/define';
import { changeSettings } from '../../actions/settings';
import { usePane, usePaneState } from '../../context';
import { withoutLayout } from '../../keeping/settings-changes';
import { AskingButton } from './AskingButton';
import { Section } from './Section';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
  title: { flexGrow: 1 },
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
              <span className={styles.title}>{title}</span>
              <EditButton layout={id} title={title} />
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

/** Shows the fields of a sheet that the layout reads, to be pointed out anew; nothing where it reads none. */
function EditButton({ layout, title }: { readonly layout: string; readonly title: string }) {
  const pane = usePane();
  const sheet = usePaneState(
    ({ result }) => result?.tables.find((table) => table.layout === layout)?.range.sheet ?? null,
  );
  if (sheet === null) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={settingsText('layouts.editNamed', { title })}
      onClick={() => void define(pane, sheet)}
    >
      {settingsText('layouts.edit')}
    </Button>
  );
}
