import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { renderError } from '../messages/errors';
import { workbenchText } from '../messages/workbench';
import type { OpenFailure } from './bench';

/** Why a file was not opened, and what to do. The workbook that was open stays. */
export function OpenError({
  failure,
  onDismiss,
}: {
  readonly failure: OpenFailure;
  readonly onDismiss: () => void;
}) {
  const { what, todo } = renderError(failure.id, failure.data);
  return (
    <MessageBar intent="error" layout="multiline" className="wb-error" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        <div>{todo}</div>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={workbenchText('error.dismiss')}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
