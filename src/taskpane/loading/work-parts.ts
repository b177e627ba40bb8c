// What comes after the pane's first screen; reached by `work` only.
export { attend } from '../actions/attend';
export { check } from '../actions/check';
export { NoticeBar } from '../shell/NoticeBar';
export { ResultHead } from '../views/check/ResultHead';
export { ResultList } from '../views/check/ResultList';
export { ScopeMenu } from '../views/check/ScopeMenu';
export { ToolRow } from '../views/check/ToolRow';
