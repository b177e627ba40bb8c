/** The page's look: one column, dense tables; on paper A4 with page numbers, no row cut in two. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1d2329; --soft: #5a6570; --line: #d5dbe1; --band: #f3f5f7;
  --error: #b3261e; --error-band: #fdecea; --warning: #855300; --warning-band: #fff4dc;
  --info: #1f5582; --info-band: #eaf2f9; --good: #1b6b3a; --good-band: #e6f4ea; --link: #1a5aa0;
}
* { box-sizing: border-box; }
html { font: 14px/1.55 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif; }
body { margin: 0; background: var(--paper); color: var(--ink); font-variant-numeric: tabular-nums; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { font-size: 22px; margin: 0 0 4px; letter-spacing: .02em; }
h2 { font-size: 17px; margin: 36px 0 8px; padding-bottom: 6px; border-bottom: 2px solid var(--ink); overflow-wrap: anywhere; }
h3 { font-size: 15px; margin: 22px 0 2px; overflow-wrap: anywhere; }
p { margin: 4px 0; }
td p { margin: 0 0 2px; }
a { color: var(--link); text-underline-offset: 2px; }
.soft { color: var(--soft); font-size: 13px; }
.meta { color: var(--soft); font-size: 13px; }
.meta > span { display: inline-block; margin-right: 14px; }
.verdict { margin: 16px 0 12px; padding: 12px 16px; border-left: 5px solid; font-size: 20px; font-weight: 700; }
.verdict.good { color: var(--good); background: var(--good-band); border-color: var(--good); }
.verdict.bad { color: var(--error); background: var(--error-band); border-color: var(--error); }
.verdict.open { color: var(--warning); background: var(--warning-band); border-color: var(--warning); }
.notes { margin: 8px 0; padding: 0; list-style: none; }
.figures { display: flex; flex-wrap: wrap; gap: 4px 28px; margin: 12px 0; padding: 0; list-style: none; }
.figures li { white-space: nowrap; }
.figures b { font-size: 17px; margin-left: 6px; }
.error, .meta .error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.zero { color: var(--soft); }
table { width: 100%; border-collapse: collapse; margin: 8px 0 14px; font-size: 13px; }
th, td { border: 1px solid var(--line); padding: 5px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; unicode-bidi: isolate; }
thead th { background: var(--band); font-weight: 600; white-space: nowrap; }
.number { text-align: right; white-space: nowrap; }
.nowrap { white-space: nowrap; }
.findings { table-layout: fixed; }
.findings col.level { width: 84px; } .findings col.cell { width: 148px; } .findings col.value { width: 190px; }
.findings th[scope=rowgroup] { background: var(--band); color: var(--ink); font-weight: 600; }
.findings tr.error td:first-child { box-shadow: inset 3px 0 var(--error); }
.findings tr.warning td:first-child { box-shadow: inset 3px 0 var(--warning); }
.findings tr.info td:first-child { box-shadow: inset 3px 0 var(--info); }
.findings td { color: var(--ink); }
.badge { display: inline-block; padding: 0 6px; border-radius: 3px; font-weight: 600; white-space: nowrap; }
.badge.error { background: var(--error-band); } .badge.warning { background: var(--warning-band); } .badge.info { background: var(--info-band); }
.code { display: block; color: var(--soft); }
.address { font-weight: 600; }
.what { font-weight: 600; }
.fix { color: var(--good); }
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --ink: #e4e7ea; --soft: #a0a9b2; --line: #343b42; --band: #20252a;
    --error: #ff9a90; --error-band: #3b1d1b; --warning: #f0c36a; --warning-band: #352a12;
    --info: #8fc1ee; --info-band: #172a3a; --good: #7fd19b; --good-band: #15301f; --link: #8ab8f0;
  }
}
@media screen and (max-width: 640px) {
  main { padding: 16px 12px 32px; }
  .findings, .findings tbody, .findings tr, .findings td, .findings th[scope=rowgroup] { display: block; width: auto; }
  .findings colgroup, .findings thead { display: none; }
  .findings tr { border: 1px solid var(--line); border-top: 0; }
  .findings tr.group { border-top: 1px solid var(--line); }
  .findings td, .findings th { border: 0; padding: 2px 10px; }
  .findings td:first-child { padding-top: 8px; } .findings td:last-child { padding-bottom: 8px; }
  .code, .place { display: inline; margin-left: 6px; }
  .labelled::before { content: attr(data-label) '：'; color: var(--soft); }
  .sources { display: none; }
}
@media print {
  @page { size: A4; margin: 14mm 13mm 16mm; @bottom-center { content: counter(page) ' / ' counter(pages); font-size: 9pt; color: #555; } }
  html { font-size: 9.5pt; line-height: 1.4; }
  body { background: #fff; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 16pt; } h2 { font-size: 12.5pt; } h3 { font-size: 10.5pt; }
  h2, h3, h2 + p, h3 + p, tr.group { break-after: avoid; }
  .verdict { font-size: 14pt; }
  .figures b { font-size: 12pt; }
  table { font-size: 8.5pt; margin-bottom: 8pt; }
  th, td { padding: 2pt 5pt; }
  td p { margin-bottom: 1pt; }
  h2 { margin-top: 18pt; } h3 { margin-top: 12pt; }
  .soft, .meta { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, .verdict, .figures { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .verdict, .badge, thead th, .findings th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .findings col.level { width: 20mm; } .findings col.cell { width: 32mm; } .findings col.value { width: 38mm; }
}
`;
