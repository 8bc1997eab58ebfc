import { impactLines, previewWindow } from './impact.rules';

describe('the preview window', () => {
  it.each([
    ['2026-09-01', '2026-06-01'],
    ['2026-05-31', '2026-02-28'],
  ])('up to and without %s begins on %s', (today, from) => {
    expect(previewWindow(today)).toEqual({ from, to: today });
  });
});

describe('the lines of a preview', () => {
  const counts = {
    inWindow: [
      { areaId: 'tw', complexity: 'C1', orders: 7 },
      { areaId: 'tw', complexity: 'C2', orders: 3 },
      { areaId: 'zl', complexity: 'C1', orders: 9 },
    ],
    withModule: [
      { areaId: 'tw', complexity: 'C2', module: 'PREPARE', orders: 3 },
      { areaId: 'tw', complexity: 'C2', module: 'DESIGN', orders: 1 },
    ],
    running: [{ areaId: 'tw', complexity: 'C1', orders: 2 }],
  } as const;
  const cell = { key: 'k', areaId: 'tw', module: 'PREPARE', complexity: null, classes: ['C1', 'C2'] } as const;

  it('count the orders of the area and its classes, and those that need the module; none that runs changes', () => {
    expect(impactLines([cell], counts)).toEqual([
      { ...cell, ordersInWindow: 10, ordersWithModule: 3, runningOrders: 2, runningChanged: 0 },
    ]);
    expect(impactLines([{ ...cell, classes: ['C1'] }], counts)).toMatchObject([
      { ordersInWindow: 7, ordersWithModule: 0 },
    ]);
  });

  it('count every order for a coordinator, who is over all modules', () => {
    expect(impactLines([{ ...cell, module: null }], counts)).toMatchObject([
      { ordersInWindow: 10, ordersWithModule: 10 },
    ]);
  });
});
