import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { PaneServices } from './services';
import { createStore } from './store';

/** auto: as the system is set. In high contrast the browser draws all in the system's own colours. */
export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'jixiao.theme';

/** The fonts that Chinese systems have. */
const fonts = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...webLightTheme, ...fonts },
  dark: {
    ...webDarkTheme,
    ...fonts,
    // The theme's own is too faint for text.
    colorStatusDangerForeground1: webDarkTheme.colorStatusDangerForeground3,
  },
};

/** One choice for all panes of a page. */
const store = createStore<{ readonly choice: ThemeChoice; readonly isSystemDark: boolean }>({
  choice: 'auto',
  isSystemDark: false,
});

/** Follows the system and takes up the choice of last time; once a page. */
export function startTheme(memory: PaneServices['memory']): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const kept = THEME_CHOICES.find((choice) => choice === memory.read(KEY));
  store.set({ choice: kept ?? 'auto', isSystemDark: system.matches });
  system.addEventListener('change', ({ matches }) => store.set({ isSystemDark: matches }));
}

/** 浅色, 深色 or 跟随系统, on this machine. */
export function chooseTheme(memory: PaneServices['memory'], choice: ThemeChoice): void {
  memory.write(KEY, choice);
  store.set({ choice });
}

export const useThemeChoice = (): ThemeChoice =>
  useSyncExternalStore(store.subscribe, () => store.get().choice);

/** The theme to draw with. */
export function useTheme(): Theme {
  const { choice, isSystemDark } = useSyncExternalStore(store.subscribe, store.get);
  const isDark = choice === 'auto' ? isSystemDark : choice === 'dark';
  return isDark ? themes.dark : themes.light;
}
