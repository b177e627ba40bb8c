import { drawLayouts } from '../draw';

/** Forms of one project; a department's has duties, free levels and numbers beside the names. */
export const PROJECT_LAYOUTS: readonly string[] = drawLayouts.filter((id) => id !== 'shanxi-department-2024');
/** Forms whose title carries the project's name. */
export const TITLED: readonly string[] = PROJECT_LAYOUTS.filter(
  (id) => id !== 'flat-list' && id !== 'self-evaluation',
);
