import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import { filesText } from '../../messages/workbench-files';
import { useStore } from '../use-store';
import type { Desk } from './desk';
import { RecentList } from './RecentList';

/** The last files beside 打开. */
export function RecentMenu({ desk }: { readonly desk: Desk }) {
  const [open, setOpen] = useState(false);
  const { recent, drafts } = useStore(desk.store);
  const close = () => setOpen(false);
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-start" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className="wb-open-more"
          icon={<ChevronDown16Regular />}
          aria-label={filesText('recent.menu')}
          title={filesText('recent.menu')}
        />
      </PopoverTrigger>
      <PopoverSurface className="wb-recent-menu" aria-label={filesText('recent.menu')}>
        {recent.length + drafts.length === 0 && <p className="wb-faint">{filesText('recent.none')}</p>}
        <RecentList desk={desk} onChosen={close} />
        <Button
          size="small"
          onClick={() => {
            close();
            void desk.openSample();
          }}
        >
          {filesText('start.sample')}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}
