import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The ink of official papers; buttons, links. White on its darkest shades reads at any size. */
const ink: MantineColorsTuple = [
  '#eef3fa',
  '#dbe5f2',
  '#b5c9e4',
  '#8cabd6',
  '#7ea3d6',
  '#5582bf',
  '#3a6bad',
  '#2a5995',
  '#234d84',
  '#1b4174',
];

/** The red of the flag, kept for the mark of the house and for what is overdue or cannot be undone. */
const seal: MantineColorsTuple = [
  '#fdeeed',
  '#f7dad8',
  '#eeb1ad',
  '#e6857f',
  '#f08a83',
  '#da4d45',
  '#cc3a32',
  '#c02f27',
  '#b3261e',
  '#9c1f18',
];

/** For what is near or wants care; its darkest reads on its lightest. */
const amber: MantineColorsTuple = [
  '#fff4e0',
  '#ffe6bf',
  '#ffd08a',
  '#ffb84f',
  '#f5a32b',
  '#d9861a',
  '#b96d10',
  '#9c590a',
  '#854a06',
  '#723f04',
];

/** For what is done. */
const leaf: MantineColorsTuple = [
  '#e6f7ef',
  '#cdeedd',
  '#a3dfc3',
  '#72cda4',
  '#48bb87',
  '#2ea873',
  '#1b8f5f',
  '#0f7a4f',
  '#086744',
  '#045236',
];

const SYSTEM =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", "Liberation Sans", Arial, sans-serif';

export const theme = createTheme({
  colors: { ink, seal, amber, leaf },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 7 },
  autoContrast: true,
  respectReducedMotion: true,
  defaultRadius: 'sm',
  // every font of the machines that offices have draws all of Vietnamese
  fontFamily: SYSTEM,
  headings: {
    fontFamily: SYSTEM,
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.3' }, h2: { fontSize: '1.15rem' }, h3: { fontSize: '1rem' } },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600 } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.5 } } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } },
  },
});

/** Quiet text that can still be read: 4.5 to 1 at least, on page and card. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#555d66',
    '--mantine-color-placeholder': '#6b737b',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-error': '#b3261e',
    '--page': '#f6f7f9',
  },
  dark: {
    '--mantine-color-dimmed': '#b3b8bf',
    '--mantine-color-placeholder': '#9aa1a9',
    '--mantine-color-error': '#f08a83',
    '--page': '#1a1b1e',
  },
});
