import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ItemState } from './checklist-model';

/** The sign of each state; a word for it is spoken. */
export const signs = {
  ok: CheckmarkCircle16Filled,
  open: Warning16Filled,
  bad: DismissCircle16Filled,
  none: SubtractCircle16Regular,
} as const satisfies Record<ItemState, unknown>;

export const useSignLook = makeStyles({
  ok: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});
