import { z } from 'zod';

export const severitySettingSchema = z.enum(['error', 'warning', 'info', 'off']);
export const profileSchema = z.enum(['2015', '2021']);

/** `assets/presets/presets.json`. */
export const presetsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]+$/),
    title: z.string().regex(/^[\u4e00-\u9fff]+样式$/),
    profile: profileSchema.optional(),
    weightSum: z.enum(['90', '100']).nullable(),
    severities: z.record(z.string().regex(/^[A-Z]\d\d$/), severitySettingSchema),
    note: z.string().min(1),
  }),
);
