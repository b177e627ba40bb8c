// Opens a workbook with SheetJS and does nothing else: `node sheetjs.mjs FILE`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { read } = createRequire(import.meta.url)('@e965/xlsx');
read(readFileSync(process.argv[2]));
