/** Column of each field in the healthy table (hebei-2021 with a spacer column under the description). */
const INDICATOR_COLUMNS: Readonly<Record<string, number>> = {
  一级指标: 0,
  二级指标: 1,
  三级指标: 2,
  绩效指标描述: 3,
  指标值: 5,
  指标值确定依据: 6,
};
const PERIOD_COLUMNS = [0, 1, 3, 4, 5];
const WIDTH = 7;

const INDICATOR_DEFAULTS = [
  '产出指标',
  '数量指标',
  '走访慰问困难群众户数',
  '春节期间走访慰问的困难群众户数',
  '<',
  '≥200户',
  '民政局春节走访慰问方案',
];

type Row = readonly string[];

const HEAD: Readonly<
  Record<'title' | 'org' | 'code' | 'budget' | 'purpose' | 'periods' | 'shares' | 'goals', Row>
> = {
  title: ['1.春节走访慰问经费绩效目标表', '<', '<', '<', '<', '<', '<'],
  org: ['314001民政部门某某市民政局本级', '<', '<', '<', '<', '<', '单位：万元'],
  code: ['项目编码', '13030322P00391410001H', '<', '项目名称', '春节走访慰问经费', '<', '<'],
  budget: ['预算规模及资金用途', '预算数', '20.00', '其中：财政资金', '20.00', '其他资金', '0.00'],
  purpose: ['^', '用于春节期间走访慰问困难群众，购买慰问品', '<', '<', '<', '<', '<'],
  periods: ['资金支出计划（%）', '3月底', '<', '6月底', '10月底', '12月底', '<'],
  shares: ['^', '25%', '<', '50%', '75%', '100%', '<'],
  goals: ['绩效目标', '1.春节前完成走访慰问\\n2.困难群众温暖过节', '<', '<', '<', '<', '<'],
};

const INDICATOR_HEADER: Row = [
  '一级指标',
  '二级指标',
  '三级指标',
  '绩效指标描述',
  '<',
  '指标值',
  '指标值确定依据',
];
const INDICATORS: readonly Row[] = [
  [
    '产出指标',
    '数量指标',
    '走访慰问困难群众户数',
    '春节期间走访慰问的困难群众户数',
    '<',
    '≥200户',
    '走访慰问方案',
  ],
  ['^', '质量指标', '慰问品发放准确率', '领到慰问品且符合条件的户数占比', '<', '=100%', '走访慰问方案'],
  ['^', '时效指标', '走访慰问完成时间', '全部走访完毕的时间', '<', '2月10日前', '走访慰问方案'],
  ['^', '成本指标', '慰问品购置成本', '购置慰问品的总支出', '<', '≤20万元', '预算批复'],
  ['效益指标', '社会效益指标', '受益困难群众人数', '收到慰问品的家庭人口数', '<', '≥500人', '走访慰问方案'],
  ['满意度指标', '服务对象满意度指标', '困难群众满意度', '抽样调查中表示满意的比例', '<', '≥95%', '问卷调查'],
];

/** What a self-evaluation adds to the columns and to each of these rows. */
const EVALUATION_HEADER: Row = ['实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
const EVALUATIONS: readonly Row[] = [
  ['210户', '20', '20', ''],
  ['100%', '20', '20', ''],
  ['2月8日', '10', '10', ''],
  ['19.8万元', '10', '10', ''],
  ['520人', '20', '20', ''],
  ['96%', '10', '10', ''],
];
const TOTALS = ['总分', '合计'];

/** A picture embedded in a sheet: where each of its cells came to stand (zero-based). */
export interface Embedded {
  readonly text: string;
  readonly place: (row: number, col: number) => { row: number; col: number };
}

export const parseRows = (grid: string): string[][] =>
  grid
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );

const isIndicatorHeader = (row: Row): boolean => row.includes('指标值') || row.includes('三级指标');
const isTitle = (row: Row): boolean =>
  row.slice(1).every((cell) => cell === '<') && !row[0]!.startsWith('单位');
const isSum = (row: Row): boolean => row[0] === '合计';
const draw = (rows: readonly Row[]): string => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

type Put = (source: readonly [number, number], cell: string, col: number) => void;

/**
 * Embeds a picture in a healthy table. Each of its rows replaces the healthy one with the same label:
 * title, `单位：…`, `项目编码`, `项目名称`, `预算数`, `资金用途`, `资金支出计划` with a row of shares below,
 * `绩效目标`; an indicator header replaces all indicators, its missing columns are filled in.
 * Rows from `项目资金` on make a self-evaluation of it, as do the columns `实际完成值` or `得分`; `总分` ends one.
 * A picture with both a title and an indicator header is a whole table, one with a title and a row 合计 a
 * summary: they stay as they are.
 */
export function embed(grid: string): Embedded {
  const rows = parseRows(grid);
  const header = rows.findIndex(isIndicatorHeader);
  const isWhole = header >= 0 || rows.some(isSum);
  if (isWhole && rows[0] && rows[0].length > 1 && isTitle(rows[0])) {
    return { text: grid, place: (row, col) => ({ row, col }) };
  }
  const places = new Map<string, { row: number; col: number }>();
  const head = Object.values(HEAD).map((row) => [...row]);
  const labels = Object.keys(HEAD);
  const rowOf = (name: keyof typeof HEAD): number => labels.indexOf(name);
  const into =
    (target: string[], row: number): Put =>
    (source, cell, col) => {
      target[col] = cell;
      places.set(source.join(), { row, col });
    };
  const putHead = (name: keyof typeof HEAD): Put => into(head[rowOf(name)]!, rowOf(name));
  const aboveHeader = header >= 0 ? rows.slice(0, header) : rows;
  const money = aboveHeader.findIndex(([label]) => label!.startsWith('项目资金'));
  const headRows = money >= 0 ? aboveHeader.slice(0, money) : aboveHeader;
  headRows.forEach((cells, r) => embedHeadRow(cells, r, putHead, head[rowOf('periods')]!));
  for (const [r, cells] of aboveHeader.slice(headRows.length).entries()) {
    cells.forEach((_, c) => places.set(`${money + r},${c}`, { row: head.length, col: c }));
    head.push([...cells]);
  }

  const below = head.length;
  if (header < 0) return finish([...head, ...healthyIndicators(money >= 0)], places);
  const columns = columnsOf(rows[header]!);
  const blank = Array<string>(Math.max(WIDTH, ...columns.map((col) => col + 1)) - WIDTH).fill('');
  const table = rows.slice(header).map((cells, index) => {
    const filled = index === 0 ? INDICATOR_HEADER : INDICATOR_DEFAULTS;
    const target = [...(TOTALS.includes(cells[0]!) ? filled.map(() => '') : filled), ...blank];
    const put = into(target, below + index);
    cells.forEach((cell, col) => put([header + index, col], cell, columns[col]!));
    return target;
  });
  return finish([...head, ...table], places);
}

function healthyIndicators(isEvaluated: boolean): Row[] {
  const rows = [INDICATOR_HEADER, ...INDICATORS];
  return isEvaluated ? rows.map((row, i) => [...row, ...[EVALUATION_HEADER, ...EVALUATIONS][i]!]) : rows;
}

function columnsOf(header: Row): number[] {
  let extra = WIDTH;
  return header.map((label) => INDICATOR_COLUMNS[label] ?? extra++);
}

function embedHeadRow(cells: Row, r: number, put: (name: keyof typeof HEAD) => Put, periods: string[]): void {
  const label = cells[0]!;
  if (label === '^') {
    cells.forEach((cell, c) => put('shares')([r, c], cell, PERIOD_COLUMNS[c]!));
  } else if (label.startsWith('单位')) {
    put('org')([r, 0], label, 6);
  } else if (label.startsWith('项目编码')) {
    cells.forEach((cell, c) => put('code')([r, c], cell, [0, 1][c]!));
  } else if (label.startsWith('项目名称')) {
    cells.forEach((cell, c) => put('code')([r, c], cell, [3, 4][c]!));
  } else if (label.startsWith('预算数')) {
    cells.forEach((cell, c) => put('budget')([r, c], cell, c + 1));
  } else if (label.startsWith('资金用途')) {
    put('purpose')([r, 1], cells[1]!, 1);
  } else if (label.startsWith('资金支出计划')) {
    periods.fill('');
    cells.forEach((cell, c) => put('periods')([r, c], cell, PERIOD_COLUMNS[c]!));
    periods[2] = '<';
  } else if (label.startsWith('绩效目标') && cells.length > 1 && cells[1] !== '<') {
    put('goals')([r, 0], label, 0);
    put('goals')([r, 1], cells[1]!, 1);
  } else if (isTitle(cells)) {
    put('title')([r, 0], label, 0);
  } else {
    throw new Error(`a picture's row begins with no known label: ${label}`);
  }
}

function finish(rows: readonly Row[], places: ReadonlyMap<string, { row: number; col: number }>): Embedded {
  return {
    text: draw(rows),
    place: (row, col) => {
      const at = places.get(`${row},${col}`);
      if (!at) throw new Error(`the picture has no cell at row ${row + 1}, column ${col + 1}`);
      return at;
    },
  };
}
