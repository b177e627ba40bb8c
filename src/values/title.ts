import { foldText } from './fold';

const INDEX =
  /^(?:附件?\s*\d*[:：]?\s*)?(?:[(（]?\d{1,3}[)）]?\s*[.、．:：]|[一二三四五六七八九十]{1,3}、)?\s*/;
const FORM =
  /\s*(?:预算)?(?:项目)?(?:支出)?(?:绩效目标|绩效)(?:申报|批复|审核|自评|公开)?表?\s*(?:[(（]\d{4}年?度?[)）])?\s*$/;

/** A title taken apart: `12.汽车保险费绩效目标表` → `12.`, `汽车保险费`, `绩效目标表`. */
export interface TitleParts {
  readonly index: string;
  readonly name: string;
  readonly form: string;
}

export function splitTitle(title: string): TitleParts {
  const index = INDEX.exec(title)?.[0] ?? '';
  const rest = title.slice(index.length);
  const form = FORM.exec(rest)?.[0] ?? '';
  return { index, name: rest.slice(0, rest.length - form.length).trim(), form };
}

const MARKS = /[\s\p{P}\p{S}]+/gu;

/** A project's name for comparison: without white space, punctuation, brackets and the word 项目. */
export const foldProject = (name: string): string => foldText(name).replace(MARKS, '').replace(/项目/g, '');

const FORM_WORDS =
  /\d{4}年?度?|附件?\d*|市县|[省市区县]级?|本级|部门|单位|整体|预算|财政|专项|资金|支出|项目|绩效|目标|指标|申报|批复|审核|公开|情况|一览|汇总|年初|年度|转移支付|一般公共|政府性?基金|表|的/g;
const ORGANISATION =
  /(?:局|委员会|委|办公室|办事处|街道|中心|处|院|厅|部|政府|学校|小学|中学|幼儿园|所|站|队|馆|会|公司|乡|镇|区|县|市)(?:本级|机关)?$/;

/**
 * Whether what is left of a title names no project but the form itself or an organisation:
 * 2024年部门预算, 某某区民政局2022年.
 */
export function isFormName(name: string, org: string): boolean {
  const rest = foldProject(name).replace(FORM_WORDS, '');
  if (rest.length <= 1) return true;
  if (foldProject(org).replace(FORM_WORDS, '').includes(rest)) return true;
  return ORGANISATION.test(foldProject(name).replace(/\d{4}年?度?|预算|部门|财政|支出/g, ''));
}
