import { moveIn } from './grid-keys';

const grid = [
  ['a1', 'a2', 'a3'],
  ['b1', 'b2', 'b3'],
];

describe('keys of the grid', () => {
  it.each([
    ['a1', 'ArrowRight', false, 'a2'],
    ['a3', 'ArrowRight', false, 'a3'],
    ['a1', 'ArrowLeft', false, 'a1'],
    ['a2', 'ArrowDown', false, 'b2'],
    ['b2', 'ArrowDown', false, 'b2'],
    ['b2', 'ArrowUp', false, 'a2'],
    ['b2', 'Home', false, 'b1'],
    ['b2', 'End', false, 'b3'],
    ['b2', 'Home', true, 'a1'],
    ['a1', 'End', true, 'b3'],
    ['a2', 'PageDown', false, 'b2'],
  ])('from %s, %s (ctrl %s) goes to %s', (at, key, ctrl, to) => expect(moveIn(grid, at, key, ctrl)).toBe(to));

  it('leaves other keys and unknown cells alone', () => {
    expect(moveIn(grid, 'a1', 'Tab', false)).toBeNull();
    expect(moveIn(grid, 'gone', 'ArrowUp', false)).toBeNull();
  });
});
