import { makeStyles, tokens } from '@fluentui/react-components';
import { severityWords } from '../../messages/fields';
import { paneText } from '../../messages/pane';
import { SEVERITIES } from '../../report';
import type { SeverityCounts } from '../../report';
import { SeverityIcon } from './SeverityIcon';
import { SpokenText } from './SpokenText';

const useStyles = makeStyles({
  count: {
    display: 'flex',
    position: 'relative',
    alignItems: 'center',
    columnGap: '2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Signs and numbers of the severities that there are; read out in words. */
export function SeverityCountList({ counts }: { readonly counts: SeverityCounts }) {
  const styles = useStyles();
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
    <span key={severity} className={styles.count}>
      <SeverityIcon severity={severity} />
      {counts[severity]}
      <SpokenText>{paneText('group.count', { severity: severityWords[severity] })}</SpokenText>
    </span>
  ));
}
