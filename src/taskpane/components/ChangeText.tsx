import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons/svg/arrow-right';
import { paneText } from '../../messages/pane';
import type { Change } from '../fixing/preview';

const useStyles = makeStyles({
  old: { color: tokens.colorNeutralForeground3, whiteSpace: 'pre-wrap' },
  new: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
  arrow: { verticalAlign: '-1px', margin: '0 4px', color: tokens.colorNeutralForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** One cell: old → new, and what the texts don't show. */
export function ChangeText({ change }: { readonly change: Change }) {
  const styles = useStyles();
  return (
    <>
      {change.old === '' ? (
        <span className={styles.old}>{paneText('fix.blank')}</span>
      ) : (
        <del className={styles.old}>{change.old}</del>
      )}
      <ArrowRight12Regular aria-hidden className={styles.arrow} />
      <ins className={styles.new}>{change.new || paneText('fix.blank')}</ins>
      {change.note !== '' && (
        <span className={styles.note}> {paneText('fix.note', { note: change.note })}</span>
      )}
    </>
  );
}
