import { workbenchText } from '../messages/workbench';
import { openDocument } from './document';
import type { OpenDocument } from './document';

/** The sample comes as a script of its own: no request but for scripts, so that it works from a file too. */
export async function openSample(): Promise<OpenDocument> {
  const { default: dataUrl } = await import(/* webpackChunkName: "sample" */ 'sample-workbook');
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  return openDocument(bytes, workbenchText('sample.name'));
}
