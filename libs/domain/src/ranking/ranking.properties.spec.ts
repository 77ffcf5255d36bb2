import fc from 'fast-check';
import { blocs, LADDER, quotaLists } from '../../test/contenders';
import { type Contender, fillQuotas, mayReceive, orderForNomination, rank, tieContests } from '.';

const shuffled = blocs().chain((bloc) =>
  fc.tuple(fc.constant(bloc), fc.shuffledSubarray(bloc, { minLength: bloc.length })),
);
const rankOf = (contenders: Contender[], unit: string) =>
  rank({ contenders, ladder: LADDER, quotas: [] }).places.find((place) => place.unit === unit)?.rank;

describe('any bloc', () => {
  test('is ranked the same in whatever order it is read', () => {
    fc.assert(
      fc.property(shuffled, quotaLists, ([bloc, mixed], quotas) => {
        const input = { ladder: LADDER, quotas };
        expect(rank({ contenders: mixed, ...input })).toEqual(rank({ contenders: bloc, ...input }));
      }),
    );
  });

  test('a unit’s rank is one more than the number of units before it', () => {
    fc.assert(
      fc.property(blocs(), (bloc) => {
        const key = ({ total, groups, minus }: Contender) => [total ?? 0, groups.I ?? 0, -minus];
        const before = (a: Contender, b: Contender) => {
          const at = key(a).findIndex((figure, index) => figure !== key(b)[index]);
          return at >= 0 && (key(a)[at] ?? 0) > (key(b)[at] ?? 0);
        };
        const ranked = bloc.filter(({ total }) => typeof total === 'number');
        const { places } = rank({ contenders: bloc, ladder: LADDER, quotas: [] });
        expect(places).toHaveLength(ranked.length);
        for (const one of ranked) {
          const place = places.find(({ unit }) => unit === one.unit);
          expect(place?.rank).toBe(1 + ranked.filter((other) => before(other, one)).length);
          const level = ranked.filter((other) => other !== one && !before(one, other) && !before(other, one));
          expect(place?.sharedWith).toEqual(level.map(({ unit }) => unit));
          const parted = ranked.some((other) => other !== one && other.total === one.total && !level.includes(other));
          expect(place?.tieBrokenBy !== undefined).toBe(parted);
        }
      }),
    );
  });

  test('a point more, in any group, never lowers a unit’s place', () => {
    fc.assert(
      fc.property(
        blocs(),
        fc.nat(8),
        fc.constantFrom('I', 'II'),
        fc.integer({ min: 1, max: 300 }),
        (bloc, index, group, points) => {
          const lucky = bloc[index % bloc.length];
          if (!lucky || typeof lucky.total !== 'number') return;
          const more = {
            ...lucky,
            total: lucky.total + points,
            groups: { ...lucky.groups, [group]: (lucky.groups[group] ?? 0) + points },
          };
          const after =
            rankOf(
              bloc.map((one) => (one === lucky ? more : one)),
              lucky.unit,
            ) ?? Number.POSITIVE_INFINITY;
          expect(after).toBeLessThanOrEqual(rankOf(bloc, lucky.unit) ?? 0);
        },
      ),
    );
  });

  test('nominates only who may receive the award, nobody twice, and leaves no place empty that somebody could take', () => {
    fc.assert(
      fc.property(blocs(), quotaLists, (bloc, quotas) => {
        const { nominations } = rank({ contenders: bloc, ladder: LADDER, quotas });
        const all = Object.values(nominations).flat();
        expect(new Set(all).size).toBe(all.length);
        for (const { award, nominees } of quotas) {
          const nominated = nominations[award] ?? [];
          expect(nominated.length).toBeLessThanOrEqual(nominees);
          const able = bloc.filter((one) => mayReceive(one, award)).map(({ unit }) => unit);
          expect(able).toEqual(expect.arrayContaining(nominated));
          if (nominated.length < nominees) expect(all).toEqual(expect.arrayContaining(able));
        }
      }),
    );
  });

  test('its tie contests, held one after the other, end, and leave nominations that no tie decides', () => {
    fc.assert(
      fc.property(blocs(), quotaLists, fc.infiniteStream(fc.nat(1000)), (bloc, quotas, luck) => {
        const input = { contenders: bloc, ladder: LADDER, quotas };
        const ranking = rank(input);
        const winners: Record<string, string[]> = {};
        for (let held = 0; ; held += 1) {
          const [contest] = tieContests(input, winners);
          if (!contest) break;
          expect(held).toBeLessThan(quotas.length);
          expect(contest.after).toEqual([]);
          expect(contest.units.length).toBeGreaterThan(contest.seats);
          expect(
            new Set(contest.units.map((unit) => ranking.places.find((place) => place.unit === unit)?.rank)).size,
          ).toBe(1);
          const { seats, units } = contest;
          const start = (luck.next().value ?? 0) % units.length;
          winners[contest.award] = [...units, ...units].slice(start, start + seats);
        }
        const fill = (contenders: Contender[]) => {
          const order = orderForNomination(rank({ ...input, contenders }), winners);
          const filled = fillQuotas(order, contenders, quotas);
          return quotas.map(({ award }) => [...(filled[award] ?? [])].sort());
        };
        // The order of the bloc is the only thing left that could decide: turned round, it must not.
        expect(fill(bloc.map((one) => ({ ...one, order: -one.order })))).toEqual(fill(bloc));
        for (const [award, won] of Object.entries(winners)) {
          expect(fillQuotas(orderForNomination(ranking, winners), bloc, quotas)[award]).toEqual(
            expect.arrayContaining(won),
          );
        }
      }),
    );
  });
});
