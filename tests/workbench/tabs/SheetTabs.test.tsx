import '../../support/jsdom';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { SheetTabs } from '../../../src/workbench/tabs/SheetTabs';

afterEach(cleanup);

const sheets = [
  { name: '甲', visibility: 'visible' },
  { name: '乙', visibility: 'hidden' },
  { name: '丙', visibility: 'visible' },
  { name: '丁', visibility: 'visible' },
] as const;

const marked = new Map([
  ['甲', 'error'],
  ['丙', 'warning'],
] as const);

function setup(active: string) {
  const onActivate = jest.fn();
  const onGoTo = jest.fn();
  const tabs = (shown: string) => (
    <SheetTabs sheets={sheets} active={shown} marked={marked} onActivate={onActivate} onGoTo={onGoTo} />
  );
  const { rerender } = render(tabs(active));
  return { onActivate, onGoTo, show: (next: string) => rerender(tabs(next)), user: userEvent.setup() };
}

const names = (role: string) => screen.getAllByRole(role).map(({ textContent }) => textContent);

describe('the tabs', () => {
  it('leave hidden sheets out unless they are shown', () => {
    const { show } = setup('甲');
    expect(names('tab')).toEqual(['甲', '丙', '丁']);
    show('乙');
    expect(names('tab')).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('say which sheets have errors or warnings', () => {
    setup('甲');
    const signs = screen
      .getAllByRole('tab')
      .map((tab) => tab.querySelector('svg')?.getAttribute('aria-label'));
    expect(signs).toEqual(['有错误', '有警告', undefined]);
    expect(screen.getByRole('tab', { name: /^甲 ?有错误$/ })).toBeTruthy();
  });

  it.each([
    ['{ArrowRight}', '丙'],
    ['{End}', '丁'],
  ])('are one tab stop; %s goes to %s', async (key, target) => {
    const { onActivate, user } = setup('甲');
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    screen.getByRole('tab', { name: /^甲/ }).focus();
    await user.keyboard(`{ArrowLeft}${key}`);
    expect(onActivate.mock.calls).toEqual([[target]]);
    expect(document.activeElement?.textContent).toBe(target);
  });
});

describe('查找工作表', () => {
  it('opens with Ctrl+G on the active sheet, filters, and goes to the chosen one', async () => {
    const { onGoTo, user } = setup('丙');
    await user.keyboard('{Control>}g{/Control}');
    const field = screen.getByRole('combobox');
    expect(document.activeElement).toBe(field);
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('丙');
    expect(field.getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).id,
    );
    await user.keyboard('丁');
    expect(names('option')).toEqual(['丁']);
    await user.keyboard('{Enter}');
    expect(onGoTo.mock.calls).toEqual([['丁']]);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('lists hidden sheets apart; arrow keys reach them', async () => {
    const { onGoTo, user } = setup('丁');
    await user.click(screen.getByRole('button', { name: /查找工作表/ }));
    expect(names('option')).toEqual(['甲', '丙', '丁', '乙']);
    expect(screen.getByRole('group', { name: '隐藏的工作表' }).textContent).toContain('乙');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onGoTo.mock.calls).toEqual([['乙']]);
  });

  it('says when nothing is found; Esc closes it and gives the focus back', async () => {
    const { onGoTo, user } = setup('甲');
    const button = screen.getByRole('button', { name: /查找工作表/ });
    await user.click(button);
    await user.keyboard('戊{Enter}');
    expect(screen.getByText('没有名称里有“戊”的工作表。')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(onGoTo).not.toHaveBeenCalled();
  });
});
