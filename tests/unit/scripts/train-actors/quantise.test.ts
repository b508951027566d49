import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantise } from '../../../../scripts/train-actors/quantise.ts';

const weights = fc.float32Array({ minLength: 1, maxLength: 300, min: -20, max: 20, noNaN: true });

describe('quantise', () => {
  test('keeps each weight of a small table to half a step', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const { weights: rounded, step } = quantise(given);
        expect(step).toBeGreaterThan(0);
        expect(rounded).toHaveLength(given.length);
        given.forEach((weight, at) => {
          const whole = rounded[at] ?? 0;
          expect(Math.abs(whole)).toBeLessThanOrEqual(127);
          expect(Math.abs(whole * step - weight)).toBeLessThanOrEqual(step * 0.5001);
        });
      }),
    );
  });

  test('uses the whole range', () => {
    const { weights: rounded, step } = quantise(Float32Array.of(-4, 1, 0, 2));
    expect([...rounded]).toEqual([-127, 32, 0, 64]);
    expect(step).toBeCloseTo(4 / 127, 6);
  });

  test('cuts the few weights that are far out, so that all others stay fine', () => {
    const many = Float32Array.from({ length: 400_000 }, (_, at) => Math.sin(at));
    many[5] = 900;
    many[6] = -900;
    const { weights: rounded, step } = quantise(many);
    expect(step).toBeLessThan(0.01);
    expect(rounded[5]).toBe(127);
    expect(rounded[6]).toBe(-127);
  });

  test('zeros stay zeros', () => {
    expect(quantise(new Float32Array(3))).toEqual({ weights: new Int8Array(3), step: 1 });
    expect(quantise(new Float32Array(0)).step).toBe(1);
  });
});
