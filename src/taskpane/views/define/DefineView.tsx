import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect } from 'react';
import { defineText } from '../../../messages/pane-define';
import { loadForm, reloadForm, tryLayout } from '../../actions/keep-layout';
import { cancelPicking, followSelection } from '../../actions/pick-field';
import { show } from '../../actions/view';
import { Hint } from '../../components/Hint';
import { usePane } from '../../context';
import { sheetOf } from '../../define/define-store';
import { FieldList } from './FieldList';
import { OtherSheets } from './OtherSheets';
import { PickPanel } from './PickPanel';
import { Preview } from './Preview';
import { SaveBar } from './SaveBar';
import { useDefine } from './use-define';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  body: { flexGrow: 1, minHeight: 0, overflowX: 'hidden', overflowY: 'auto' },
});

/** 指定表格区域: the user shows the pane where a form's fields stand. */
export function DefineView() {
  const styles = useStyles();
  const pane = usePane();
  const sheet = useDefine((state) => state.sheet);
  useEffect(() => {
    // The pane was opened again here: what it was about is forgotten.
    if (sheet === '') return show(pane, 'check');
    void loadForm(pane);
    const stops = [
      pane.host.onSelection((range) => followSelection(pane, range)),
      pane.host.onChange((change) => void reloadForm(pane, change)),
      () => cancelPicking(pane),
    ];
    return () => stops.forEach((stop) => stop());
  }, [pane, sheet]);
  const draft = useDefine((state) => state.draft);
  useEffect(() => {
    const controller = new AbortController();
    void tryLayout(pane, controller.signal);
    return () => controller.abort();
  }, [pane, draft]);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.back}
          icon={<ArrowLeft16Regular />}
          onClick={() => show(pane, 'check')}
        >
          {defineText('back')}
        </Button>
        <h2 className={styles.title}>{defineText('titled', { sheet })}</h2>
      </div>
      <Form />
    </div>
  );
}

function Form() {
  const styles = useStyles();
  const sheet = useDefine((state) => state.sheet);
  const isLoading = useDefine((state) => state.workbook === null);
  const isGone = useDefine((state) => sheetOf(state) === undefined);
  const isEmpty = useDefine((state) => state.draft === null);
  if (isLoading) return <Spinner size="small" label={defineText('loading')} />;
  if (isGone) return <Hint text={defineText('gone', { sheet })} />;
  if (isEmpty) return <Hint text={defineText('empty')} />;
  return (
    <>
      <PickPanel />
      <div className={styles.body}>
        <FieldList />
        <Preview />
        <OtherSheets />
      </div>
      <SaveBar />
    </>
  );
}
