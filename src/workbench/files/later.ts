/** What the page needs once someone opens, saves or fails: one script, fetched after the first screen. */
export { OpenError } from '../OpenError';
export { FileDialog } from './FileDialog';
export { RecentMenu } from './RecentMenu';
