import { describe, expect, it } from '@jest/globals';
import { fromText, toText } from '../../../src/taskpane/keeping/remembered';
import { initialState } from '../../../src/taskpane/state';

const shown = {
  ...initialState,
  view: 'overview',
  scope: 'sheet',
  grouping: 'rule',
  hiddenSeverities: ['info'],
  ruleFilter: 'V03',
  query: '合格率',
  open: { 甲: false, 乙: true },
  selected: 'V03 x 甲!F10',
} as const;

describe('what the pane finds again', () => {
  it('is what was shown', () => {
    const { view, scope, grouping, hiddenSeverities, ruleFilter, query, open, selected } = shown;
    expect(fromText(toText(shown))).toEqual({
      ...{ view, scope, grouping, hiddenSeverities, ruleFilter, query, open, selected },
      checked: false,
    });
  });

  it('is the check where a form was being pointed out', () => {
    expect(fromText(toText({ ...shown, view: 'define' }))?.view).toBe('check');
  });

  it.each([null, '', '{', '[]', '"x"', '{"version":2,"view":"check"}', '{"view":"check"}'])(
    'is nothing where %s is kept',
    (text) => expect(fromText(text)).toBeNull(),
  );

  it('leaves out what can not be read', () => {
    const kept = {
      version: 1,
      view: 'nowhere',
      scope: 3,
      grouping: 'rule',
      hiddenSeverities: ['info', 'horror'],
      open: { 甲: 'yes', 乙: true },
      query: ['x'],
    };
    expect(fromText(JSON.stringify(kept))).toEqual({
      grouping: 'rule',
      hiddenSeverities: ['info'],
      open: { 乙: true },
      checked: false,
    });
  });
});
