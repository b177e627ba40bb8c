import { setFlagsFromString } from 'node:v8';

/**
 * Node 20's V8 optimises functions before they have seen enough of a workbook to be optimised well, and
 * mostly throws the result away. Waiting longer takes a third off a short run and a quarter off one over
 * many files. Later engines wait by themselves and don't know the flag.
 */
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=1000000');
