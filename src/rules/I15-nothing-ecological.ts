import type { TargetTable } from '../model';
import { foldTight } from '../values/fold';
import { isEcological, isEcologicalProject } from '../values/ecology';
import { report } from './rule';
import type { TableRule } from './rule';
import { valueCases } from './value-rule';

/** A 生态效益 row with nothing ecological in it. */
export const I15: TableRule = {
  code: 'I15',
  slug: 'nothing-ecological',
  severity: 'warning',
  dimension: '相关性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  scope: 'table',
  *check(table) {
    const rows = valueCases(table).filter(
      ({ indicator, value }) => indicator.kind === 'ecological' && value.form !== 'blank',
    );
    if (rows.length === 0 || isEcologicalProject(projectOf(table))) return;
    for (const { indicator, name, value, quoted } of rows) {
      const said = name + foldTight(indicator.description?.value ?? '') + value.text;
      if (!isEcological(said)) yield report('I15.nothing', indicator.name, 'indicator.name', quoted);
    }
  },
};

const projectOf = ({ name, title }: TargetTable): string => foldTight((name ?? title)?.value ?? '');
