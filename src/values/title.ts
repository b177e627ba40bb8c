import { foldText } from './fold';

const INDEX =
  /^(?:附件?\s*\d*[:：]?\s*)?(?:附?表\s*\d+(?:-\d+)?[:：]?\s*)?(?:[(（]?\d{1,3}[)）]?\s*[.、．:：]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])?\s*/;
const FORM =
  /\s*(?:预算)?(?:项目)?(?:支出)?(?:绩效目标|绩效)(?:申报|批复|审核|自评|公开)?表?\s*(?:[(（](?:\d{4}年?度?|(?:金额)?单位[:：][^()（）]*)[)）])?\s*$/;

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

/** White space, punctuation and symbols, as they stand in names; by range, since classes of Unicode are slow. */
const MARKS = /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u206f\u2190-\u2bff\u3000-\u303f]+/g;

/** A project's name for comparison: without white space, punctuation, brackets and the word 项目. */
export const foldProject = (name: string): string => foldText(name).replace(MARKS, '').replace(/项目/g, '');

const YEAR = /^\d{4}年度?/;

/** Whether two folded names differ, but not only in that one of them begins with a year. */
export const areOtherProjects = (a: string, b: string): boolean =>
  a !== b && (YEAR.test(a) === YEAR.test(b) || a.replace(YEAR, '') !== b.replace(YEAR, ''));

const OFFICE = /(?:[局厅委办]|委员会|办公室|办事处|街道|政府|法院|检察院|医院|中心|本级)$/;

/** Whether a folded title only puts an organisation, and perhaps a year, before the project: 某区民政局2022年度高龄津贴. */
export const onlyAddsOffice = (titled: string, project: string): boolean =>
  titled.endsWith(project) &&
  OFFICE.test(titled.slice(0, titled.length - project.length).replace(/\d{4}年?度?$/, ''));

const FORM_WORDS =
  /\d{4}年?度?|附件?\d*|市县|[省市区县]级?|本级|部门|单位|整体|预算|财政|专项|资金|支出|项目|绩效|目标|指标|申报|批复|审核|公开|情况|一览|汇总|年初|年度|转移支付|一般公共|政府性?基金|表|的/g;
const NUMBERED = /^[(（]?(?:\d|[一二三四五六七八九十])/;
const PROJECT =
  /(?:费|款|金|补助|补贴|津贴|奖励|奖补|扶助|救助|慰问|保险|工程|建设|改造|维修|维护|购置|采购|服务|培训|规划|装备|配套|运营|运转|整治|治理|处理|安置|活动)$/;

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)));

/** Whether two folded names have a third of the shorter one's character pairs in common. */
function areAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [pairsOf(a), pairsOf(b)] : [pairsOf(b), pairsOf(a)];
  const common = [...shorter].filter((pair) => longer.has(pair)).length;
  return common > 0 && common * 3 >= shorter.size;
}

/**
 * Whether a title carries a project's name. 2024年部门预算, 某某区民政局 or 中央对地方转移支付区域 only name
 * the form or an organisation; unless it is numbered, a title must look like a project or like `project`.
 */
export function namesProject({ index, name }: TitleParts, project: string, org: string): boolean {
  const titled = foldProject(name);
  const rest = titled.replace(FORM_WORDS, '');
  if (rest.length <= 1 || foldProject(org).replace(FORM_WORDS, '').includes(rest)) return false;
  return NUMBERED.test(index) || PROJECT.test(rest) || areAlike(titled, foldProject(project));
}
