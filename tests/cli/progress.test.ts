import { expect, test } from '@jest/globals';
import { createProgress } from '../../src/cli/progress';

function playing(isTerminal: boolean) {
  let time = 0;
  let written = '';
  const output = { isTerminal, write: (text: string) => void (written += text) };
  const progress = createProgress(3, output, () => time);
  const step = (ms: number, act: () => void): string => {
    time += ms;
    written = '';
    act();
    return written;
  };
  return { progress, step };
}

test('nothing in the first second, then a line at most every tenth of one', () => {
  const { progress, step } = playing(true);
  expect(step(0, () => progress.file('甲.xlsx'))).toBe('');
  expect(step(999, () => progress.sheet('一'))).toBe('');
  expect(step(1, () => progress.sheet('二'))).toBe('\r\u001b[K正在处理 1/3：甲.xlsx · 二');
  expect(step(99, () => progress.sheet('三'))).toBe('');
  expect(step(1, () => progress.file('乙.xlsx'))).toBe('\r\u001b[K正在处理 2/3：乙.xlsx');
});

test('the line goes before other output, once', () => {
  const { progress, step } = playing(true);
  expect(step(0, () => progress.clear())).toBe('');
  step(2000, () => progress.file('甲.xlsx'));
  expect(step(0, () => progress.clear())).toBe('\r\u001b[K');
  expect(step(0, () => progress.clear())).toBe('');
});

test('nothing at all where there is no terminal', () => {
  const { progress, step } = playing(false);
  expect(step(5000, () => progress.file('甲.xlsx'))).toBe('');
  expect(step(5000, () => progress.clear())).toBe('');
});
