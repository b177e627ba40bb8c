import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom lacks. Import this before what reads files; it lays nothing out.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => {};
