declare module '*.css';

/** A real workbook as a data URL; see webpack.config.js. */
declare module 'sample-workbook' {
  const dataUrl: string;
  export = dataUrl;
}
