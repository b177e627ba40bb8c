import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readIndicatorValue } from '../../src/values/indicator-value';
import { tidy, untidiness } from '../../src/values/tidy';

test.each([
  ['≥95%。', 'stop', '≥95%'],
  ['农村6500元；城镇11326元。', 'stop', '农村6500元；城镇11326元'],
  ['≥200 户', 'space', '≥200户'],
  ['及 时', 'space', '及时'],
  ['≥ 95%', null, '≥95%'],
  ['设施完善 老人满意', null, '设施完善 老人满意'],
  ['电脑10台\n打印机5台', null, '电脑10台\n打印机5台'],
  ['环境改善。群众满意。', null, '环境改善。群众满意。'],
  [' 95% ', null, '95%'],
])('%j: %s → %j', (raw, fault, tidied) => {
  expect(untidiness(raw)).toBe(fault);
  expect(tidy(raw)).toBe(tidied);
});

test('tidying heals, is a fixed point and changes nothing that is judged', () => {
  const piece = fc.constantFrom(
    '≥',
    '95',
    '%',
    '人',
    '及',
    '时',
    '设施完善',
    ' ',
    '\n',
    '。',
    '；',
    '，',
    '不低于',
    '百分比',
    '10台',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      (raw) => {
        fc.pre(untidiness(raw) !== null);
        const tidied = tidy(raw);
        expect(untidiness(tidied)).toBeNull();
        expect(tidy(tidied)).toBe(tidied);
        const { form, operator, number, unit } = readIndicatorValue(tidied);
        expect(readIndicatorValue(raw)).toMatchObject({ form, operator, number, unit });
      },
    ),
    { numRuns: 3000 },
  );
});
