import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Pin16Filled } from '@fluentui/react-icons/svg/pin';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { fieldLabels } from '../../../messages/fields';
import { defineText } from '../../../messages/pane-define';
import { isVital } from '../../../recognise/define/draft';
import type { FieldRow, FieldState } from '../../../recognise/define/draft';
import { forgetField, startPicking } from '../../actions/pick-field';
import { goTo } from '../../actions/select';
import { usePane } from '../../context';
import { describeFailure, describeRow } from '../../define/sentences';
import { isByKeyboard } from './by-keyboard';
import { useDefine } from './use-define';

const icons: Readonly<Record<FieldState, typeof Pin16Filled>> = {
  found: CheckmarkCircle16Filled,
  shown: Pin16Filled,
  elsewhere: Warning16Filled,
  nothing: Warning16Filled,
  missing: CircleHint16Regular,
};

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '32px',
    paddingRight: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  active: { backgroundColor: tokens.colorBrandBackground2 },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) max-content',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
  },
  link: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { alignSelf: 'start', marginTop: '2px', color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  own: { color: tokens.colorBrandForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
  name: { fontWeight: tokens.fontWeightRegular },
  vital: { color: tokens.colorStatusDangerForeground1 },
  detail: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** In the line of the name. */
  beside: { gridColumnStart: 3 },
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  button: { flexShrink: 0, minWidth: 0 },
});

/** One field: what is read, and 指定. */
export function FieldItem({ row }: { readonly row: FieldRow }) {
  const styles = useStyles();
  const pane = usePane();
  const { field, state } = row;
  const name = fieldLabels[field];
  const isActive = useDefine(({ picking }) => picking?.field === field);
  const isPicked = useDefine(({ picks }) => picks.some((pick) => pick.field === field));
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const pick = {
    size: 'small' as const,
    className: styles.button,
    onClick: (event: MouseEvent) => startPicking(pane, [field], { byKeyboard: isByKeyboard(event) }),
  };
  return (
    <li ref={item} className={mergeClasses(styles.item, isActive && styles.active)}>
      <Told row={row} />
      {state === 'missing' ? (
        <Button {...pick} aria-label={defineText('row.pickField', { field: name })}>
          {defineText('row.pick')}
        </Button>
      ) : (
        <>
          {isPicked && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              icon={<Dismiss16Regular />}
              title={defineText('row.forget', { field: name })}
              onClick={() => forgetField(pane, field)}
            />
          )}
          <Button
            {...pick}
            appearance="subtle"
            icon={<Edit16Regular />}
            title={defineText('row.again', { field: name })}
          />
        </>
      )}
    </li>
  );
}

/** The field's name, its state and cells; a click shows the cell in the grid. */
function Told({ row }: { readonly row: FieldRow }) {
  const styles = useStyles();
  const pane = usePane();
  const kind = useDefine((state) => state.draft!.layout.kind);
  const isPicking = useDefine((state) => state.picking !== null);
  const { field, state, label, value } = row;
  const name = fieldLabels[field];
  const Icon = icons[state];
  const failure = describeFailure(row);
  const cells = describeRow(row);
  const detail = (
    <>
      <Icon
        aria-hidden
        className={mergeClasses(
          styles.icon,
          state === 'found' && styles.good,
          state === 'shown' && styles.own,
          failure !== '' && styles.bad,
        )}
      />
      <b className={styles.name}>
        {name}
        {isVital(field, kind) && (
          <span className={styles.vital} title={defineText('vital')}>
            *
          </span>
        )}
      </b>
      <span
        className={mergeClasses(
          styles.detail,
          state === 'missing' && styles.beside,
          failure === '' && styles.oneLine,
        )}
      >
        {defineText(`state.${state}`)}
        {cells !== '' && ` · ${cells}`}
      </span>
      {failure !== '' && <span className={styles.detail}>{failure}</span>}
    </>
  );
  const at = (value ?? label)?.address;
  if (!at || isPicking) return <div className={styles.text}>{detail}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.text, styles.link)}
      title={defineText('row.go', { field: name })}
      onClick={() => void goTo(pane, at)}
    >
      {detail}
    </button>
  );
}
