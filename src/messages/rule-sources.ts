import type { RuleCode } from '../model';

/** Regulations in full, by number. */
export const regulations: Readonly<Record<string, string>> = {
  '财预〔2015〕88号': '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）',
  '财预〔2020〕10号': '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  '财预〔2021〕101号': '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
};

/** The rules that each regulation is the source of; those that none is stand in no line. */
const sourceOf: Readonly<Record<string, string>> = {
  '财预〔2015〕88号':
    'B07 C06 I01 I02 I03 I04 I05 I06 I07 I09 I10 I12 I14 I15 I16 I17 I18 I20 ' +
    'V01 V02 V03 V07 V09 V10 V11 V12 V13 V14 V15 V16 V18 V19 V20 V22',
  '财预〔2020〕10号': 'E01 E02 E03 E04 E05 E06 E07 E08',
  '财预〔2021〕101号':
    'I01 I02 I03 I04 I05 I06 I07 I14 I15 I18 I21 V01 V02 V03 V07 V09 V10 V11 V12 V13 V14 V15 V16 V18 V19 V20 V22',
};

/** Numbers of the regulations that a rule comes from. */
export const sourcesOf = (rule: RuleCode): readonly string[] =>
  Object.keys(sourceOf).filter((number) => sourceOf[number]!.split(' ').includes(rule));

/** The regulations that a rule comes from, by name and number. */
export const regulationsOf = (rule: RuleCode): readonly string[] =>
  sourcesOf(rule).map((number) => regulations[number]!);
