import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { workbenchText } from '../../messages/workbench';
import { filesText } from '../../messages/workbench-files';
import type { Desk } from './desk';
import { RecentList } from './RecentList';

/** What is there before a workbook is open. */
export function StartPage({ desk, onOpen }: { readonly desk: Desk; readonly onOpen: () => void }) {
  return (
    <main className="wb-start">
      <div className="wb-start-column">
        <h1>{workbenchText('page.title')}</h1>
        <p>{filesText('start.lead')}</p>
        <div className="wb-start-buttons">
          <Button appearance="primary" size="large" icon={<FolderOpenRegular />} onClick={onOpen}>
            {filesText('start.open')}
          </Button>
          <Button size="large" onClick={() => void desk.openSample()}>
            {filesText('start.sample')}
          </Button>
        </div>
        <p className="wb-faint">{filesText('start.drop')}</p>
        <RecentList desk={desk} />
        <p className="wb-faint">{filesText('start.privacy')}</p>
      </div>
    </main>
  );
}
