import { makeStyles, tokens } from '@fluentui/react-components';

const HATCH = `repeating-linear-gradient(135deg, ${tokens.colorStatusWarningBorder1} 0 1px, transparent 1px 5px)`;

/** A severity as a field with a number: filled, hatched, framed; in high contrast by the kind of its frame. */
export const useCellLook = makeStyles({
  error: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorStatusDangerBackground3}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText',
      color: 'Canvas',
      border: '1px solid CanvasText',
    },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    // At the edge, so that the number stays clear.
    backgroundImage: HATCH,
    backgroundSize: '7px 100%',
    backgroundRepeat: 'no-repeat',
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorStatusWarningForeground1}`,
    '@media (forced-colors: active)': { backgroundImage: 'none', border: '2px dashed CanvasText' },
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px dotted ${tokens.colorNeutralStrokeAccessible}`,
  },
  none: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    border: '1px solid transparent',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', border: '1px solid Canvas' },
  },
});
