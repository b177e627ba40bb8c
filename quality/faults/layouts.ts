import { drawLayouts } from '../draw';

/** Forms of one project; a department's has duties, free levels and numbers beside the names. */
export const PROJECT_LAYOUTS: readonly string[] = drawLayouts.filter((id) => id !== 'shanxi-department-2024');
/** Forms with a description and a basis of each indicator. */
export const DESCRIBED: readonly string[] = ['hebei-2021', 'tangshan-2024'];
