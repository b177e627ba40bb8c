import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { KeptError } from '../../../hosts/kept';
import { renderError } from '../../../messages/errors';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly error: KeptError;
  /** What can be done here. */
  readonly children?: ReactNode;
}

/** Something that the workbook keeps and that can't be read. */
export function Unreadable({ error, children }: Props) {
  const styles = useStyles();
  const { what, todo } = renderError(error.id, error.data);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{what}</MessageBarTitle>
        <div>{todo}</div>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Written by a later program: not ours to change or to throw away. */
export const isNewer = ({ id }: KeptError): boolean => id.endsWith('Newer');
