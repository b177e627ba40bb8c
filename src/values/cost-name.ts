const PER_HEAD = /人均|生均|户均|每人|每户|均投入/;
const BENEFIT =
  /补助|补贴|补偿|津贴|救助|供养|抚恤|优抚|奖励|奖补|扶助|慰问|低保|养育|护理|待遇|生活费|助学|保障|资助|投入/;
/** A standard as such; 按标准拨付 only says that one is kept. */
const STANDARD = /(?<![按照达到合依])标准/;
const UNIT_COST = /单价|单位成本|均价|价格|平均|每[^年]|[亩村床校件次车台]均/;

/**
 * A standard by which benefits are paid (人均补助标准, 供养标准, a 补助 per head): the more the better for
 * those who receive it, so that ≥ may be meant.
 */
export const isBenefitStandard = (name: string, unit: string): boolean =>
  PER_HEAD.test(name) || (BENEFIT.test(name) && (STANDARD.test(name) || unit.includes('/')));

/** Whether a cost is one of a single thing or person, not of the project: 标准, 单价, 人均 … */
export const isUnitCost = (name: string): boolean =>
  STANDARD.test(name) || PER_HEAD.test(name) || UNIT_COST.test(name);

/** Money not spent (节约成本, 压减开支): the more the better. */
export const isSaving = (name: string): boolean => /节约|节省|节支|降低|下降|压减|减少|结余/.test(name);

/** How much is paid to those who benefit: 救助水平, 补助标准. */
export const isBenefitLevel = (name: string): boolean => BENEFIT.test(name) && /(?:水平|标准)$/.test(name);
