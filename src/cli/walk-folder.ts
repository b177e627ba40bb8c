import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FailedFile } from '../report';

export interface FolderContent {
  /** Paths below the folder, in the order of their names. */
  readonly files: readonly string[];
  /** Folders that can't be read, links that lead nowhere. */
  readonly failed: readonly FailedFile[];
}

/**
 * The files below a folder whose names `isMeant` takes. Unlike a glob it tells what it could not look into;
 * links are followed, a folder is entered once.
 */
export function walkFolder(root: string, isMeant: (name: string) => boolean): FolderContent {
  const files: string[] = [];
  const failed: FailedFile[] = [];
  const entered = new Set<string>();

  const enter = (below: string): void => {
    const folder = join(root, below);
    try {
      const real = realpathSync(folder);
      if (entered.has(real)) return;
      entered.add(real);
      for (const name of readdirSync(folder).sort()) visit(join(below, name), name);
    } catch (cause) {
      fail(folder, 'file.folderUnreadable', cause);
    }
  };
  const visit = (below: string, name: string): void => {
    const path = join(root, below);
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) enter(below);
      else if (stats.isFile() && isMeant(name)) files.push(below);
    } catch (cause) {
      if (isMeant(name)) fail(path, 'file.unreadable', cause);
    }
  };
  const fail = (path: string, id: string, cause: unknown): void => {
    const { code = '' } = cause as NodeJS.ErrnoException;
    failed.push({ path, id, data: { path, code } });
  };

  enter('');
  return { files: files.sort(), failed };
}
