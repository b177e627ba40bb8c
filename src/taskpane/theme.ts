import { webLightTheme } from '@fluentui/react-components';

/** Fluent's light theme in the fonts that Chinese systems have. */
export const paneTheme = {
  ...webLightTheme,
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};
