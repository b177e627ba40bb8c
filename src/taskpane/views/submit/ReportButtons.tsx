import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTextLtrRegular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { submitText } from '../../../messages/pane-submit';
import { copyList, printReport, saveReport, writeReportSheet } from '../../actions/report';
import { usePane, usePaneState } from '../../context';

const hints = { print: 'actions.printHint', save: 'actions.saveHint' } as const;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The report to take along: on paper, as a page, in the workbook, on the clipboard. */
export function ReportButtons() {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.task !== null);
  const { services } = pane;
  const actions = [
    ...(services.print ? [['print', PrintRegular, printReport] as const] : []),
    ...(services.saveFile ? [['save', SaveRegular, saveReport] as const] : []),
    ['sheet', DocumentTableRegular, writeReportSheet] as const,
    ['copy', ClipboardTextLtrRegular, copyList] as const,
  ];
  return (
    <div className={styles.root} role="group" aria-label={submitText('actions.label')}>
      {actions.map(([id, Icon, act]) => (
        <Button
          key={id}
          size="small"
          icon={<Icon />}
          disabledFocusable={busy}
          title={id in hints ? submitText(hints[id as keyof typeof hints]) : undefined}
          onClick={() => void act(pane)}
        >
          {submitText(`actions.${id}`)}
        </Button>
      ))}
    </div>
  );
}
