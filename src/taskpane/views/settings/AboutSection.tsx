import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import manifest from '../../../../package.json';
import { settingsText } from '../../../messages/pane-settings';
import { copyText } from '../../actions/copy-text';
import { Details } from '../../components/Details';
import { usePane } from '../../context';
import { diagnosticsOf } from './diagnostics';
import { KeyList } from './KeyList';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: 'flex-start' },
});

/** Version, privacy, facts for whoever maintains this, keys. */
export function AboutSection() {
  const { version } = manifest;
  return (
    <Section id="about" title={settingsText('about.title')} summary={version}>
      <About version={version} />
    </Section>
  );
}

function About({ version }: { readonly version: string }) {
  const styles = useStyles();
  const pane = usePane();
  const facts = diagnosticsOf(pane.store.get(), {
    version,
    browser: navigator.userAgent,
    language: navigator.language,
    width: window.innerWidth,
    height: window.innerHeight,
    capabilities: pane.host.capabilities,
  });
  const said = { done: settingsText('about.copied'), failed: settingsText('about.notCopied') };
  return (
    <>
      <p className={styles.text}>{settingsText('about.version', { version })}</p>
      <p className={styles.text}>{settingsText('about.privacy')}</p>
      <KeyList />
      <Button
        size="small"
        className={styles.button}
        icon={<CopyRegular />}
        onClick={() => void copyText(pane, facts, said)}
      >
        {settingsText('about.copy')}
      </Button>
      <p className={styles.hint}>{settingsText('about.copyHint')}</p>
      <Details title={settingsText('about.details')} text={facts} />
    </>
  );
}
