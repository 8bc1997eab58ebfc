import { colours } from './tokens';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['surface', 'ground', 'sunk'] as const;
const states = ['live', 'planned', 'draft', 'refused', 'empty', 'past'] as const;

describe('text keeps 4.5:1', () => {
  it.each(
    grounds.flatMap((ground) =>
      (['ink', 'muted', 'action', ...states] as const).map((text) => [text, ground] as const),
    ),
  )('%s on %s', (text, ground) => expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5));
  it.each(states)('%s on its own soft ground', (state) =>
    expect(contrast(colours[state], colours[`${state}Soft`])).toBeGreaterThanOrEqual(4.5),
  );
  it.each([
    ['onDark', 'brand'],
    ['onDarkMuted', 'brand'],
    ['onDark', 'action'],
    ['onDark', 'past'],
    ['brand', 'brandSoft'],
    ['action', 'brandSoft'],
    ['muted', 'brandSoft'],
    ['ink', 'draftSoft'],
  ] as const)('%s on %s', (text, ground) =>
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5),
  );
});

describe('borders and rings keep 3:1', () => {
  it.each(grounds)('control and focus on %s', (ground) => {
    expect(contrast(colours.control, colours[ground])).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.focus, colours[ground])).toBeGreaterThanOrEqual(3);
  });
  it('focus on the bar', () => expect(contrast(colours.focusOnDark, colours.brand)).toBeGreaterThanOrEqual(3));
});
