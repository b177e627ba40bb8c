import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { gridText } from '../../messages/workbench-grid';

interface Props {
  readonly text: string | null;
  readonly onDismiss: () => void;
}

/** What became of the last edit, in a line below the sheet. */
export function Said({ text, onDismiss }: Props) {
  return (
    <div role="status" className="wb-said" hidden={text === null}>
      {text !== null && (
        <>
          <span>{text}</span>
          <button type="button" aria-label={gridText('said.dismiss')} onClick={onDismiss}>
            <Dismiss16Regular aria-hidden />
          </button>
        </>
      )}
    </div>
  );
}
