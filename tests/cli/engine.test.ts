import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

it('is in the program although nothing is imported from it', () => {
  const program = readFileSync(join(__dirname, '../../dist/cli/jixiao.cjs'), 'utf8');
  expect(program).toContain('--interrupt-budget');
});
