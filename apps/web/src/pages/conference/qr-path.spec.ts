import { qrPath } from './qr-path';

const ADDRESS = 'https://thidua.example.vn/years/2023-k7m2xq/conference?present=PL';

describe('the code of a unit', () => {
  it('has the three corners by which cameras find it, behind a quiet zone', () => {
    const { side, path } = qrPath(ADDRESS);
    const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`));
    const far = side - 4 - 7;
    for (const [left, top] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const) {
      const row = (y: number) =>
        Array.from({ length: 7 }, (_, x) => (dark.has(`${left + x},${top + y}`) ? '#' : ' ')).join('');
      expect([0, 1, 3, 6].map(row)).toEqual(['#######', '#     #', '# ### #', '#######']);
    }
    expect([...dark].some((module) => module.split(',').some((at) => Number(at) < 4 || Number(at) >= side - 4))).toBe(
      false,
    );
  });

  it('differs by unit', () => {
    expect(qrPath(ADDRESS).path).not.toBe(qrPath(ADDRESS.replace('PL', 'KB')).path);
  });
});
