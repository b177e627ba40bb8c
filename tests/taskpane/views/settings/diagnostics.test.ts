import { expect, test } from '@jest/globals';
import { createPane } from '../../../../src/taskpane/pane';
import { check } from '../../../../src/taskpane/actions/check';
import { changeSettings } from '../../../../src/taskpane/actions/settings';
import { severity } from '../../../../src/taskpane/keeping/settings-changes';
import { diagnosticsOf } from '../../../../src/taskpane/views/settings/diagnostics';
import { faultyWorkbook } from '../../../support/faulty-workbook';
import { memoryHost } from '../../../support/memory-host';
import { memoryServices } from '../../../support/memory-services';

test('versions, counts, capabilities; nothing that stands in the workbook', async () => {
  const host = memoryHost(faultyWorkbook());
  const pane = createPane(host, memoryServices());
  const place = {
    version: '1.2.3',
    browser: 'Chrome/87',
    language: 'zh-CN',
    width: 320,
    height: 600,
    capabilities: host.capabilities,
  };
  expect(diagnosticsOf(pane.store.get(), place)).toContain('checked: no');
  await check(pane);
  await changeSettings(pane, severity('V13', 'off'));
  const text = diagnosticsOf(pane.store.get(), place);
  expect(text).toContain('version: 1.2.3\nbrowser: Chrome/87\n');
  expect(text).toMatch(/^can: .*nativeUndo=no events=yes$/m);
  expect(text).toMatch(/^sheets: 3$/m);
  expect(text).toMatch(/^tables: 2$/m);
  expect(text).toMatch(/^rules: .*V04=2/m);
  expect(text).toMatch(/^severities: V13=off$/m);
  expect(text).toMatch(/^problems: -$/m);
  // No sheet's, project's or file's name, no value.
  expect(text).not.toMatch(/[\u4e00-\u9fff]/);
});
