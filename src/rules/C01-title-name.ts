import type { Fix, Located } from '../model';
import { areOtherProjects, foldProject, namesProject, onlyAddsOffice, splitTitle } from '../values/title';
import type { TitleParts } from '../values/title';
import { edit, fix, report } from './rule';
import type { TableRule } from './rule';

/** The title names another project than 项目名称. */
export const C01: TableRule = {
  code: 'C01',
  slug: 'title-name',
  severity: 'warning',
  dimension: '相关性',
  sources: [],
  fixable: 'offer',
  scope: 'table',
  *check({ kind, title, name, org }) {
    if (kind !== 'project' || !title || !name) return;
    const project = foldProject(name.value);
    const parts = splitTitle(title.value);
    const titled = foldProject(parts.name);
    if (project === '' || titled === '' || !areOtherProjects(titled, project)) return;
    if (onlyAddsOffice(titled, project)) return;
    if (!namesProject(parts, name.value, org?.value ?? '')) return;
    const data = { title: parts.name, name: name.value.trim() };
    yield report('C01.differ', title, 'title', data, { fixes: renamings(title, name, parts) });
  },
};

function renamings(title: Located<string>, name: Located<string>, parts: TitleParts): Fix[] {
  const newTitle = `${parts.index}${name.value.trim()}${parts.form}`;
  return [
    fix('offer', 'title.rename', { value: newTitle }, [edit(title, newTitle)]),
    fix('offer', 'name.rename', { value: parts.name }, [edit(name, parts.name)]),
  ];
}
