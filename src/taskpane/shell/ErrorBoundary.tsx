import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { paneText } from '../../messages/pane';
import { Details } from '../components/Details';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Shows what broke instead of an empty pane. React has boundaries as classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <h2>{paneText('crash.title')}</h2>
        <p>{paneText('crash.text')}</p>
        <Button onClick={() => this.setState({ error: null })}>{paneText('crash.reload')}</Button>
        <Details title={paneText('notice.details')} text={error.stack ?? error.message} />
      </div>
    );
  }
}
