import { describe, expect, it } from 'vitest';
import {
  actorOfTerm,
  actorTerm,
  documentTerms,
  isWordTerm,
  languageOfTerm,
  languageTerm,
  outletOfTerm,
  weightedTerms,
} from '../../../utils/coverage/document-terms.ts';
import { stem } from '../../../utils/text/english-stem.ts';
import { document } from './example-documents.ts';

describe('documentTerms', () => {
  it('counts a word of the title and the lead more', () => {
    const body = `strike ${'soup leeks '.repeat(40)}harbour`;
    const { weights, length } = documentTerms(document({ title: 'Strike', body }));
    expect(weights.get(stem('strike'))).toBe(1.5 + 1.25);
    expect(weights.get(stem('harbour'))).toBe(1);
    let sum = 0;
    for (const [term, weight] of weights) if (isWordTerm(term)) sum += weight;
    expect(length).toBe(sum);
  });

  it('passes over what does not speak for the article', () => {
    const { article, mentions } = document({ body: 'strike soup', names: { soup: { actor: 'soup-party' } } });
    const blocks = [
      { kind: 'body' as const, start: 0, end: 6 },
      { kind: 'card' as const, start: 7, end: 11 },
    ];
    const { weights } = documentTerms({ article: { ...article, blocks }, mentions });
    expect([...weights.keys()].filter(isWordTerm)).toEqual([stem('strike')]);
  });

  it('reads an article in its own language', () => {
    const { article, mentions } = document({ body: 'Rząd mówi, że Moskwa i rządy o Moskwie' });
    const { weights } = documentTerms({ article: { ...article, language: 'pl' }, mentions });
    expect([...weights].filter(([term]) => isWordTerm(term))).toEqual([
      ['rzad', 2.5],
      ['moskw', 2.5],
    ]);
  });

  it('lets metonyms meet the actor that they stand for', () => {
    const { weights, length } = documentTerms(
      document({
        body: 'Oslo and Norway',
        names: { Oslo: { actor: 'oslo', metonymOf: 'norway' }, Norway: { actor: 'norway' } },
      }),
    );
    expect(weights.get(actorTerm('norway'))).toBe(2);
    expect(weights.has(actorTerm('oslo'))).toBe(false);
    expect(length).toBe(2.5);
    expect(actorOfTerm(actorTerm('norway'))).toBe('norway');
    expect(actorOfTerm('norway')).toBeNull();
  });
});

describe('languageTerm', () => {
  it('knows a language whatever its region; English where none is stated', () => {
    expect(languageTerm('de-AT')).toBe(languageTerm('DE'));
    expect(languageOfTerm(languageTerm('pt-BR'))).toBe('pt');
    expect(languageOfTerm(languageTerm(null))).toBe('en');
    expect(languageOfTerm(actorTerm('de'))).toBeNull();
  });

  it('is a field of each article, as the outlet is', () => {
    const { article, mentions } = document({ body: 'strike' });
    const { weights } = documentTerms({
      article: { ...article, language: 'uk', outlet: 'The Quay' },
      mentions,
    });
    expect(weights.get(languageTerm('uk'))).toBe(1);
    expect([...weights.keys()].flatMap((term) => outletOfTerm(term) ?? [])).toEqual(['The Quay']);
  });
});

describe('weightedTerms', () => {
  it('says where in the article each word stands', () => {
    const { article } = document({ title: 'Strike', body: 'The dockers’ strike' });
    const found = weightedTerms(article).map(({ surface, start, end }) => [
      surface,
      article.text.slice(start, end),
    ]);
    expect(found).toEqual([
      ['Strike', 'Strike'],
      ['dockers', 'dockers'],
      ['strike', 'strike'],
    ]);
  });
});
