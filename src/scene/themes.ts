import type { Role } from './types.ts';

/** Paint for every role: `#rrggbb` in files, a custom property on the page. */
export type Theme = Readonly<Record<Role, string>>;

export type ThemeName = 'light' | 'dark' | 'print';

const light: Theme = {
  paper: '#FFFFFF',
  wash: '#F6F6F3',
  ink: '#15191F',
  ink2: '#434A55',
  ink3: '#646B76',
  rule: '#D9DAD6',
  rule2: '#A9ADB3',
  attacks: '#83381C',
  control: '#836B00',
  cooperation: '#0A4573',
  state: '#2E3836',
  other: '#9C4A9E',
  sea: '#E9EDF0',
  land: '#F1F1ED',
  country: '#FFFFFF',
};

const dark: Theme = {
  paper: '#13161B',
  wash: '#1B1F25',
  ink: '#ECEBE7',
  ink2: '#BDC1C8',
  ink3: '#8F96A1',
  rule: '#30363F',
  rule2: '#59616C',
  attacks: '#DC7C55',
  control: '#EBC95F',
  cooperation: '#56BEF2',
  state: '#D3DEE0',
  other: '#CC8FC4',
  sea: '#0D1014',
  land: '#1A1E24',
  country: '#242A32',
};

/** Grey on white paper: hue is gone, so shape, side of the line and fill carry the difference. */
const print: Theme = {
  paper: '#FFFFFF',
  wash: '#FFFFFF',
  ink: '#000000',
  ink2: '#333333',
  ink3: '#595959',
  rule: '#D0D0D0',
  rule2: '#A0A0A0',
  attacks: '#262626',
  control: '#616161',
  cooperation: '#3A3A3A',
  state: '#2C2C2C',
  other: '#6A6A6A',
  sea: '#E6E6E6',
  land: '#F3F3F3',
  country: '#FFFFFF',
};

/** The themes a file can be written in. */
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, print };

/** The page's own theme: the style sheet decides, so light and dark need one drawing only. */
export const pageTheme: Theme = Object.fromEntries(
  Object.keys(light).map((role) => [role, `var(--${role})`]),
) as Record<Role, string>;
