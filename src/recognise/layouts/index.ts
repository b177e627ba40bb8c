import type { Layout } from '../layout';
import { hebei2021 } from './hebei-2021';
import { other } from './other';
import { shanxiDepartment2024 } from './shanxi-department-2024';
import { tangshan2024 } from './tangshan-2024';

/** The first whose marks fit is taken. */
export const layouts: readonly Layout[] = [shanxiDepartment2024, tangshan2024, hebei2021, other];
