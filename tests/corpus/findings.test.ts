import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkWorkbook } from '../../src/check';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { renderFinding } from '../../src/messages/findings';
import { toA1 } from '../../src/model';

const workbooks = join(__dirname, 'workbooks');
const reviewed = join(__dirname, 'findings');

/** One line a finding, as a reviewer reads it. */
async function linesOf(file: string): Promise<string> {
  const host = XlsxHost.open(readFileSync(join(workbooks, file)), { codec: nodeCodec, fileName: file });
  const result = checkWorkbook(await host.readWorkbook({}));
  const lines = result.findings.map((finding) => {
    const { what } = renderFinding(finding.messageId, finding.data);
    const cell = `${finding.address.sheet}!${toA1(finding.address)}`;
    return [finding.rule, finding.severity, cell, what].join('\t');
  });
  const { tables, errors, warnings, infos } = result.summary;
  return [`${tables} tables, ${errors} errors, ${warnings} warnings, ${infos} infos`, ...lines, ''].join('\n');
}

/**
 * The findings on the real workbooks as they were read and approved, line by line.
 * JIXIAO_REVIEW=1 writes them anew: read every line of the difference before committing it.
 */
test.each(readdirSync(workbooks))('%s: the findings are the reviewed ones', async (file) => {
  const snapshot = join(reviewed, file.replace('.xlsx', '.tsv'));
  const found = await linesOf(file);
  if (process.env['JIXIAO_REVIEW']) writeFileSync(snapshot, found);
  expect(existsSync(snapshot)).toBe(true);
  expect(found.split('\n')).toEqual(readFileSync(snapshot, 'utf8').split('\n'));
});
