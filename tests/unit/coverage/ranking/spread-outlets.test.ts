import { describe, expect, it } from 'vitest';
import { type OutletFind, spreadOutlets } from '../../../../utils/coverage/ranking/spread-outlets.ts';
import type { CoverageList } from '../../../../utils/coverage/related-article.ts';

const find = (
  article: string,
  outlet: string | null,
  score: number,
  list: CoverageList = 'story',
): OutletFind => ({
  outlet,
  related: { article, score, list, strength: 0.5, actors: [], terms: ['harbour'] },
});
const order = (finds: readonly OutletFind[]) =>
  spreadOutlets(finds)
    .map(({ related }) => related.article)
    .join(' ');

describe('spreadOutlets', () => {
  it('takes another outlet where it scores nearly as much', () => {
    expect(order([find('a', 'Daily', 1), find('b', 'Daily', 0.99), find('c', 'Weekly', 0.98)])).toBe('a c b');
  });

  it('leaves what scores clearly more where it is', () => {
    expect(order([find('a', 'Daily', 1), find('b', 'Daily', 0.99), find('c', 'Weekly', 0.8)])).toBe('a b c');
  });

  it('never moves an article across the lists', () => {
    const finds = [find('a', 'Daily', 1), find('b', 'Daily', 1), find('c', 'Weekly', 1, 'background')];
    expect(order(finds)).toBe('a b c');
  });

  it('holds articles without an outlet for different ones, and keeps what follows the first five', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(order(names.map((name) => find(name, null, 1)))).toBe(names.join(' '));
    const last = [...names.map((name) => find(name, 'Daily', 1)), find('h', 'Weekly', 1)];
    expect(order(last)).toBe('a h b c d e f g');
  });
});
