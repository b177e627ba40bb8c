import '../support/jsdom';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { usePagePlace } from '../../src/workbench/page-place';
import { PaneSplitter } from '../../src/workbench/PaneSplitter';
import { memoryServices } from '../support/memory-services';

afterEach(cleanup);

const place = (services = memoryServices()) => renderHook(() => usePagePlace(services.memory)).result;

describe('the pane’s place', () => {
  it.each([
    [100, 320],
    [400.4, 400],
    [900, 520],
    [NaN, 340],
  ])('a width of %d becomes %d', (width, expected) => {
    const { current } = place(memoryServices(new Map([['jixiao.workbench.paneWidth', String(width)]])));
    expect(current.width).toBe(expected);
  });

  it('is remembered', () => {
    const services = memoryServices();
    const first = place(services);
    expect([first.current.width, first.current.isPaneShown]).toEqual([340, true]);
    act(() => first.current.setWidth(410));
    act(() => first.current.togglePane());
    const second = place(services);
    expect([second.current.width, second.current.isPaneShown]).toEqual([410, false]);
    act(() => second.current.togglePane());
    expect(place(services).current.isPaneShown).toBe(true);
  });

  it.each([
    ['{ArrowLeft}', 420],
    ['{ArrowRight}', 380],
    ['{Home}', 520],
    ['{End}', 320],
    ['{Enter}', 340],
  ])('%s makes it %d wide', async (key, expected) => {
    const widths: number[] = [];
    const present = { ...place().current, width: 400, setWidth: (width: number) => widths.push(width) };
    render(<PaneSplitter place={present} />);
    const splitter = screen.getByRole('separator', { name: '检查窗格的宽度' });
    expect(splitter.getAttribute('aria-valuenow')).toBe('400');
    splitter.focus();
    await userEvent.keyboard(key);
    expect(widths).toEqual([expected]);
  });
});
