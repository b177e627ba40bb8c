export * from './grid';
export * from './snapshot';
export * from './table';
export * from './plan';
export * from './finding';
export * from './layout';
export * from './settings';
export * from './mark-looks';
