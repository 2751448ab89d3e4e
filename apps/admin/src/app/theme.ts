import type { Language } from '@qingce/standards';
import type { ThemeConfig } from 'antd';

/**
 * One accent; red and amber only for what needs a person. Every text colour reaches 4.5:1 on white and on `page`.
 */
export const colours = {
  ink: '#1b2126',
  muted: '#59636c',
  accent: '#1c4f7c',
  accentSoft: '#e8eff5',
  page: '#f6f6f3',
  paper: '#ffffff',
  line: '#dcdfe0',
  error: '#b3261e',
  warning: '#8a5700',
  done: '#6a737b',
  good: '#2c6b3f',
} as const;

const chinese = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC"';

/** System fonts only. English takes its quotation marks and dots from a Latin font: in a Chinese one they are as wide as a character. */
export const fontFamilies: Readonly<Record<Language, string>> = {
  zh: `${chinese}, system-ui, "Segoe UI", sans-serif`,
  en: `"Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", "DejaVu Sans", ${chinese}, sans-serif`,
};

/** Dense as a ledger: 30 px controls, no shadows, no motion (old machines, and pictures that do not flicker). */
export const themeIn = (language: Language): ThemeConfig => ({
  token: {
    colorPrimary: colours.accent,
    colorInfo: colours.accent,
    colorLink: colours.accent,
    colorError: colours.error,
    colorWarning: colours.warning,
    // The dark amber is meant for text; as a ground it would be mud.
    colorWarningBg: '#fbf3df',
    colorWarningBorder: '#ecdfbd',
    colorSuccess: colours.good,
    colorText: colours.ink,
    colorTextSecondary: colours.muted,
    colorTextTertiary: colours.muted,
    colorTextDescription: colours.muted,
    // Disabled fields still say something: one's own role and areas.
    colorTextDisabled: '#6b737b',
    colorTextPlaceholder: '#666f78',
    colorBorder: '#b9bfc4',
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.page,
    fontFamily: fontFamilies[language],
    fontSize: 14,
    controlHeight: 30,
    borderRadius: 3,
    motion: false,
    wireframe: false,
  },
  components: { Segmented: { trackBg: '#e4e7e8' } },
});
