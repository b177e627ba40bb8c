import { layoutText } from '../../messages/layouts';
import { layouts } from '../../recognise';
import type { ExitCode } from '../exit';
import { displayWidth, padDisplay } from '../terminal';
import type { Terminal } from '../terminal';

/** Lists the built-in layouts: id and title, in the order they are tried. */
export function listLayouts({ out, painter }: Terminal): ExitCode {
  const header = { id: layoutText('list.id'), title: layoutText('list.title') };
  const width = 2 + Math.max(...[header, ...layouts].map(({ id }) => displayWidth(id)));
  const line = ({ id, title }: typeof header): string => `${padDisplay(id, width)}${title}\n`;
  out.write(painter.strong(line(header)));
  for (const layout of layouts) out.write(line(layout));
  return 0;
}
