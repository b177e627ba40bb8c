import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { defineText } from '../../../messages/pane-define';
import { describeGain, describeHindrance } from '../../define/sentences';
import { isWhole } from '../../define/trial';
import { useSection } from './section';
import { useDefine } from './use-define';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** What the layout would do to the workbook's other sheets. */
export function OtherSheets() {
  const section = useSection();
  const styles = useStyles();
  const trial = useDefine((state) => state.trial);
  const isReady = useDefine((state) => state.draft!.missing.length === 0);
  if (!isReady) return null;
  if (!trial) return <p className={section.root}>{defineText('others.busy')}</p>;
  const hindrance = describeHindrance(trial);
  return (
    <section className={section.root}>
      {hindrance !== '' && (
        <p className={section.text}>
          <span className={styles.line}>
            <ErrorCircle16Filled aria-hidden className={styles.bad} />
            <span>{hindrance}</span>
          </span>
        </p>
      )}
      {trial.gained.length === 0 ? (
        <p className={section.text}>{defineText('others.none')}</p>
      ) : (
        <>
          <h3 className={section.title}>{defineText('others.title', { count: trial.gained.length })}</h3>
          <ul className={styles.list}>
            {trial.gained.map((gain) => (
              <li key={gain.sheet} className={section.text}>
                <span className={styles.line}>
                  {gain.tables.every(isWhole) ? (
                    <CheckmarkCircle16Filled aria-hidden className={styles.good} />
                  ) : (
                    <Warning16Filled aria-hidden className={styles.partly} />
                  )}
                  <span>{describeGain(gain)}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
