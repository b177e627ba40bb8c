import '../../support/jsdom';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { laterScript } from '../../../src/taskpane/loading/later';
import { ErrorBoundary } from '../../../src/taskpane/shell/ErrorBoundary';

let errors: jest.SpiedFunction<typeof console.error>;
beforeEach(() => {
  errors = jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  errors.mockRestore();
});

const parts = { Hello: ({ name }: { readonly name: string }) => <p>hello {name}</p> };

function show(load: () => Promise<typeof parts>) {
  const script = laterScript(load);
  const Hello = script.component((loaded) => loaded.Hello);
  const view = (
    <ErrorBoundary copy={async () => {}}>
      <Suspense fallback={<p>waiting</p>}>
        <Hello name="you" />
      </Suspense>
    </ErrorBoundary>
  );
  return { script, view };
}

describe('a script that comes later', () => {
  it('is waited for', async () => {
    const { view } = show(async () => parts);
    render(view);
    expect(screen.getByText('waiting')).toBeTruthy();
    expect(await screen.findByText('hello you')).toBeTruthy();
  });

  it('is drawn at once when it is there, and loaded once', async () => {
    const load = jest.fn(async () => parts);
    const { script, view } = show(load);
    await script.load();
    render(view);
    expect(screen.getByText('hello you')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that does not come is told, and tried again', async () => {
    let isBroken = true;
    const { script, view } = show(async () => {
      if (isBroken) throw new Error('no such file');
      return parts;
    });
    render(view);
    expect((await screen.findByRole('alert')).textContent).toContain('no such file');
    isBroken = false;
    await script.load();
    await userEvent.click(screen.getByRole('button', { name: '重新打开面板' }));
    expect(await screen.findByText('hello you')).toBeTruthy();
  });
});
