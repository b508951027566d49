import { describe, expect, it } from 'vitest';
import { areVersions } from '../../../../utils/claims/versions/are-versions.ts';
import { articleOf } from '../articles.ts';

const articleWith = (title: string, body: string) =>
  articleOf({
    blocks: [
      ['title', title],
      ['body', body],
    ],
  });

describe('telling versions from another article at the same address', () => {
  const first = articleWith(
    'Ferry runs aground',
    'The ferry ran aground off Norland with 40 people on board.',
  );

  it('takes articles that share a headline or a reworded paragraph for versions', () => {
    expect(areVersions(first, articleWith('FERRY RUNS AGROUND', 'All passengers were brought home.'))).toBe(
      true,
    );
    const reworded = 'The ferry ran aground off Norland with 42 people on board, all of them safe.';
    expect(areVersions(first, articleWith('Passengers safe', reworded))).toBe(true);
  });

  it('takes others for other articles', () => {
    expect(
      areVersions(first, articleWith('Bread gets dearer', 'Bakers in Sudmark raise their prices.')),
    ).toBe(false);
  });
});
