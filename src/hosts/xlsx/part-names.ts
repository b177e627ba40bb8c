/** `xl/worksheets/sheet1.xml` → `xl/worksheets/`; '' for a part at the top. */
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that holds a part's relationships; '' is the package. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Lower-case extension without the dot. */
export const extensionOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

function decodePercent(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** A relationship's target, absolute (`/xl/…`) or relative to its source part, as a part name. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target.split('#')[0]!.replaceAll('\\', '/'));
  const segments = path.startsWith('/') ? [] : folderOf(source).split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The shortest way from a source part to another part: `../comments1.xml`. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
