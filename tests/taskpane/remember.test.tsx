import '../support/jsdom';
import '../support/later';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { forgetWorkbooks, keepWorkbook, openWorkbook } from '../../src/taskpane/keeping/last-workbooks';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { faultyWorkbook } from '../support/faulty-workbook';
import { memoryHost } from '../support/memory-host';
import { memoryServices } from '../support/memory-services';

afterEach(cleanup);

const open = (services = memoryServices()) => {
  const workbook = faultyWorkbook();
  const { unmount } = render(<TaskPane host={memoryHost(workbook)} services={services} />);
  return { services, close: unmount };
};

describe('a pane that is opened again', () => {
  it('checks anew and shows what was shown', async () => {
    const user = userEvent.setup();
    const { services, close } = open();
    await user.click(screen.getByRole('button', { name: '检查' }));
    await screen.findByRole('button', { name: '重新检查' });
    await user.click(screen.getByRole('button', { name: /^警告/ }));
    close();
    open(services);
    await screen.findByRole('button', { name: '重新检查' });
    expect(screen.getByRole('button', { name: /^警告/ }).getAttribute('aria-pressed')).toBe('false');
  });

  it('begins anew where nothing was checked, or another workbook was', async () => {
    const { services, close } = open();
    close();
    openWorkbook(services.memory, '别的.xlsx');
    keepWorkbook(services.memory, '别的.xlsx', '{"version":1,"checked":true}');
    open(services);
    expect(await screen.findByRole('button', { name: '检查' })).toBeTruthy();
  });
  it('begins anew where it was told to forget the workbook, even while it was open', async () => {
    const user = userEvent.setup();
    const { services, close } = open();
    await user.click(screen.getByRole('button', { name: '检查' }));
    await screen.findByRole('button', { name: '重新检查' });
    forgetWorkbooks(services.memory, null);
    close();
    open(services);
    expect(await screen.findByRole('button', { name: '检查' })).toBeTruthy();
    expect([...services.kept.values()].join()).not.toContain('checked');
  });
});
