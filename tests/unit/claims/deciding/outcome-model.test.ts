import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitModel } from '../../../../scripts/fit-gate/fit-model.ts';
import { chancesOf } from '../../../../utils/claims/deciding/outcome-model.ts';

const OUTCOMES = ['wet', 'dry'] as const;
const model = {
  wet: { bias: 0, weights: { rain: 2 } },
  dry: { bias: 0.5, weights: { sun: 2 } },
};

describe('chancesOf', () => {
  it('puts the likeliest first', () => {
    expect(chancesOf(OUTCOMES, model, { rain: 1 })[0]?.outcome).toBe('wet');
    expect(chancesOf(OUTCOMES, model, { sun: 1 })[0]?.outcome).toBe('dry');
    expect(chancesOf(OUTCOMES, model, {})[0]?.outcome).toBe('dry');
  });

  it('gives chances that sum up to one', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (rain, sun) => {
        const chances = chancesOf(OUTCOMES, model, { rain, sun }).map(({ chance }) => chance);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
        expect(Math.min(...chances)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('fitModel', () => {
  const examples = [0, 1, 2, 3, 4, 5].map((at) => ({
    group: `${at}`,
    features: { rain: at % 2, noise: at / 5 },
    outcomes: [OUTCOMES[at % 2 === 1 ? 0 : 1] ?? 'dry'],
    weight: 1,
  }));

  it('learns what tells the outcomes apart, the same each time', () => {
    const fitted = fitModel(OUTCOMES, examples, 0.1);
    expect(fitted.wet.weights.rain).toBeGreaterThan(0.5);
    expect(fitted).toEqual(fitModel(OUTCOMES, examples, 0.1));
  });

  it('learns from an example of which only some outcomes are ruled out', () => {
    const open = { group: 'open', features: { rain: 1, noise: 0 }, outcomes: [...OUTCOMES], weight: 5 };
    const [plain, more] = [fitModel(OUTCOMES, examples, 0.1), fitModel(OUTCOMES, [...examples, open], 0.1)];
    expect(more.wet.weights.rain).toBeGreaterThan(0.5);
    expect(more.wet.weights.rain).toBeCloseTo(plain.wet.weights.rain ?? 0, 0);
  });

  it('keeps weights small where they cost much', () => {
    const [cheap, dear] = [fitModel(OUTCOMES, examples, 0.1), fitModel(OUTCOMES, examples, 50)];
    expect(dear.wet.weights.rain ?? 0).toBeLessThan(cheap.wet.weights.rain ?? 0);
  });
});
