import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { paneText } from '../../../messages/pane';
import { cancel } from '../../actions/run';
import { usePane } from '../../context';

/** 取消; `onLost`: it goes while it has the focus. */
export function CancelButton({ onLost }: { readonly onLost: () => void }) {
  const pane = usePane();
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = place;
    return () => {
      if (current?.contains(document.activeElement)) onLost();
    };
  }, [onLost]);
  return (
    <span ref={place}>
      <Button size="small" onClick={() => cancel(pane)}>
        {paneText('check.cancel')}
      </Button>
    </span>
  );
}
