import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { filesText } from '../../messages/workbench-files';
import { useStore } from '../use-store';
import type { Desk } from './desk';
import type { Draft } from './draft';
import { sizeText, timeText } from './names';
import type { RecentFile } from './recent';

interface Props {
  readonly desk: Desk;
  /** Called when something is opened. */
  readonly onChosen?: (() => void) | undefined;
}

/** 恢复未保存的改动 and 最近打开; nothing of what is not there. */
export function RecentList({ desk, onChosen }: Props) {
  const { recent, drafts } = useStore(desk.store);
  return (
    <>
      {drafts.length > 0 && (
        <section className="wb-drafts">
          <h2>{filesText('draft.title')}</h2>
          <p>{filesText('draft.note')}</p>
          <ul>
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} desk={desk} onChosen={onChosen} />
            ))}
          </ul>
        </section>
      )}
      {recent.length > 0 && (
        <section className="wb-recent">
          <div className="wb-recent-head">
            <h2>{filesText('recent.title')}</h2>
            <Button size="small" appearance="subtle" onClick={() => void desk.forget(null)}>
              {filesText('recent.clear')}
            </Button>
          </div>
          <ul>
            {recent.map((file) => (
              <FileRow key={file.name} file={file} desk={desk} onChosen={onChosen} />
            ))}
          </ul>
          <p>{filesText('recent.note')}</p>
        </section>
      )}
    </>
  );
}

function FileRow({ file, desk, onChosen }: Props & { readonly file: RecentFile }) {
  const { name, time, size } = file;
  return (
    <li>
      <button
        type="button"
        className="wb-file"
        title={name}
        onClick={() => {
          onChosen?.();
          void desk.openRecent(name);
        }}
      >
        <DocumentTable20Regular aria-hidden />
        <span className="wb-file-name">{name}</span>
        <span className="wb-file-facts">
          {filesText('recent.facts', { time: timeText(time), size: sizeText(size) })}
        </span>
      </button>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={filesText('recent.forget', { name })}
        title={filesText('recent.forget', { name })}
        onClick={() => void desk.forget(name)}
      />
    </li>
  );
}

function DraftRow({ draft, desk, onChosen }: Props & { readonly draft: Draft }) {
  const { name } = draft;
  const time = timeText(draft.time);
  return (
    <li>
      <span className="wb-file">
        <History20Regular aria-hidden />
        <span className="wb-file-name" title={name}>
          {name}
        </span>
        <span className="wb-file-facts">{time}</span>
      </span>
      <Button
        size="small"
        appearance="primary"
        aria-label={filesText('draft.restoreOf', { name, time })}
        onClick={() => {
          onChosen?.();
          void desk.restore(draft);
        }}
      >
        {filesText('draft.restore')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={filesText('draft.discardOf', { name, time })}
        onClick={() => void desk.discard(draft)}
      >
        {filesText('draft.discard')}
      </Button>
    </li>
  );
}
