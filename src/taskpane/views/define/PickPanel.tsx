import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { useEffect, useRef } from 'react';
import { fieldLabels } from '../../../messages/fields';
import { defineText } from '../../../messages/pane-define';
import { cellAt } from '../../../recognise/define/field-pick';
import { askFor, cancelPicking, restartPicking, skipField, takeSelection } from '../../actions/pick-field';
import { usePane } from '../../context';
import { sheetOf } from '../../define/define-store';
import { describeRefusal, describeSelection } from '../../define/sentences';
import { useDefine } from './use-define';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
  },
  title: {
    margin: 0,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  ask: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  refusal: {
    margin: 0,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  sign: { flexShrink: 0, marginTop: '1px', color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

/** What is awaited while the user points out a field. */
export function PickPanel() {
  const picking = useDefine((state) => state.picking);
  return picking ? <Asking key={picking.field} /> : null;
}

function Asking() {
  const styles = useStyles();
  const pane = usePane();
  const picking = useDefine((state) => state.picking)!;
  const { field, label, refusal, byKeyboard, queue } = picking;
  const selection = useDefine((state) => state.selection);
  const sheet = useDefine(sheetOf);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (byKeyboard) section.current?.querySelector('button')?.focus();
  }, [byKeyboard]);
  // The focus may stand in the grid beside the pane, which takes Esc for itself.
  useEffect(() => {
    const cancel = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') cancelPicking(pane);
    };
    document.addEventListener('keydown', cancel, true);
    return () => document.removeEventListener('keydown', cancel, true);
  }, [pane]);
  const cell = selection && sheet && selection.sheet === sheet.name ? cellAt(sheet, selection) : null;
  return (
    <section
      ref={section}
      className={styles.root}
      aria-label={defineText('pick.title', { field: fieldLabels[field] })}
    >
      <h3 className={styles.title}>
        <CursorClickRegular aria-hidden />
        <span>
          {defineText('pick.title', { field: fieldLabels[field] })}
          {queue.length > 0 && defineText('pick.rest', { count: queue.length })}
        </span>
      </h3>
      <p className={styles.ask}>{askFor(picking)}</p>
      {refusal && (
        <p className={styles.refusal}>
          <ErrorCircle16Filled aria-hidden className={styles.sign} />
          <span>{describeRefusal(refusal)}</span>
        </p>
      )}
      {byKeyboard && <p className={styles.small}>{defineText('pick.keyboard')}</p>}
      <p className={styles.small}>{describeSelection(cell)}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={byKeyboard ? 'primary' : 'secondary'}
          disabledFocusable={cell === null}
          onClick={() => takeSelection(pane)}
        >
          {defineText('pick.take')}
        </Button>
        {label && (
          <Button size="small" className={styles.button} onClick={() => restartPicking(pane)}>
            {defineText('pick.restart')}
          </Button>
        )}
        {queue.length > 0 && (
          <Button size="small" className={styles.button} onClick={() => skipField(pane)}>
            {defineText('pick.skip')}
          </Button>
        )}
        <Button size="small" className={styles.button} onClick={() => cancelPicking(pane)}>
          {defineText(queue.length > 0 ? 'pick.end' : 'pick.cancel')}
        </Button>
      </div>
    </section>
  );
}
