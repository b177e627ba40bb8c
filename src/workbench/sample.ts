/** The sample comes as a script of its own: no request but for scripts, so that it works from a file too. */
export async function readSample(): Promise<Uint8Array> {
  const { default: dataUrl } = await import(/* webpackChunkName: "sample" */ 'sample-workbook');
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
