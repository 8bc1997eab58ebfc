/** Every colour pair used for text keeps 4.5:1, every border that carries meaning 3:1 (tokens.spec.ts counts). */
export const colours = {
  ink: '#13242b',
  muted: '#4a5c64',
  surface: '#ffffff',
  ground: '#f3f6f5',
  sunk: '#e9eeed',
  line: '#d3dbda',
  control: '#75858b',
  brand: '#0e3d4a',
  brandSoft: '#e2eff0',
  action: '#0b6370',
  actionDark: '#084853',
  onDark: '#ffffff',
  onDarkMuted: '#c3dade',
  accent: '#f2a33a',
  focus: '#b4540a',
  focusOnDark: '#ffcf7d',
  live: '#1f6b45',
  liveSoft: '#e6f2eb',
  planned: '#2450a8',
  plannedSoft: '#e8eefa',
  draft: '#8a4b00',
  draftSoft: '#fdf2df',
  refused: '#a8231b',
  refusedSoft: '#fbe9e7',
  empty: '#5c6b72',
  emptySoft: '#f0f3f3',
  past: '#4b3489',
  pastSoft: '#efebf9',
} as const;

export const RING_PX = 3;
export const DRAWER_PX = 540;
export const RAIL_PX = 216;
export const NARROW = '(max-width: 899.95px)';
