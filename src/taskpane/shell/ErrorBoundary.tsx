import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { paneText } from '../../messages/pane';
import { Details } from '../components/Details';
import type { PaneServices } from '../services';

interface Props {
  readonly children: ReactNode;
  readonly copy: PaneServices['copy'];
}

interface State {
  readonly error: Error | null;
  /** null: not tried yet. */
  readonly copied: boolean | null;
}

const WHOLE: State = { error: null, copied: null };

/** Shows what broke instead of an empty pane. React has boundaries as classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override state = WHOLE;

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)), copied: null };
  }

  override render(): ReactNode {
    const { error, copied } = this.state;
    if (!error) return this.props.children;
    const details = error.stack ?? error.message;
    const copy = () =>
      this.props.copy(details).then(
        () => this.setState({ copied: true }),
        () => this.setState({ copied: false }),
      );
    return (
      <div role="alert" style={{ padding: 16 }}>
        <h2>{paneText('crash.title')}</h2>
        <p>{paneText('crash.text')}</p>
        <Button appearance="primary" onClick={() => this.setState(WHOLE)}>
          {paneText('crash.reload')}
        </Button>{' '}
        <Button onClick={() => void copy()}>{paneText('crash.copy')}</Button>
        {copied !== null && <p>{paneText(copied ? 'crash.copied' : 'crash.notCopied')}</p>}
        <Details title={paneText('notice.details')} text={details} />
      </div>
    );
  }
}
