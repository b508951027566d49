import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPassage } from '../../../utils/coverage/best-passage.ts';
import { anyDocument, document } from './example-documents.ts';

describe('bestPassage', () => {
  const query = document({ title: 'Dockers strike', body: 'Dockers in the harbour want higher wages.' });

  it('prefers what is rare in general to what every article says, and marks it alone', () => {
    const query = document({
      body: 'The government said last week that dredgers come in time for the world.',
    });
    const common = 'Last week the government spoke.';
    const rare = 'Two dredgers lie in the world’s oldest dock.';
    const { passage, marks } = bestPassage(query, document({ body: `${common} ${rare}` }));
    expect(passage).toBe(rare);
    expect(marks.map(({ start, end }) => passage.slice(start, end))).toEqual(['dredgers']);
  });

  it('chooses the sentence that shares most, with the shared words marked', () => {
    const related = document({
      body: 'It rained. The harbour stood still as dockers asked for wages. The soup was good.',
    });
    const { passage, marks } = bestPassage(query, related);
    expect(passage).toBe('The harbour stood still as dockers asked for wages.');
    expect(marks.map(({ start, end }) => passage.slice(start, end))).toEqual(['harbour', 'dockers', 'wages']);
  });

  it('reads each article in its own language', () => {
    const inGerman = (body: string) => {
      const { article, mentions } = document({ body });
      return { article: { ...article, language: 'de' }, mentions };
    };
    const related = inGerman('Es hat geregnet. Häuser mit Dächern aus Stroh. Und Suppe.');
    const { passage, marks } = bestPassage(inGerman('Ein Haus mit einem Dach.'), related);
    expect(marks.map(({ start, end }) => passage.slice(start, end))).toEqual(['Häuser', 'Dächern']);
  });

  it('gives the first sentence where none shares anything, and the title where there is none', () => {
    expect(bestPassage(query, document({ body: 'It rained. It poured.' }))).toEqual({
      passage: 'It rained.',
      marks: [],
    });
    expect(bestPassage(query, document({ title: 'Only a title', body: '' }))).toEqual({
      passage: 'Only a title',
      marks: [],
    });
  });

  it('keeps a long sentence short and its marks in place', () => {
    const clause = fc.constantFrom('and it rained', 'while dockers sang', 'as the harbour slept', 'soup');
    const sentence = fc.array(clause, { minLength: 30, maxLength: 80 }).map((parts) => `${parts.join(' ')}.`);
    fc.assert(
      fc.property(sentence, (body) => {
        const { passage, marks } = bestPassage(query, document({ body }));
        expect(passage.length).toBeLessThanOrEqual(322);
        const marked = marks.map(({ start, end }) => passage.slice(start, end));
        expect(new Set([...marked, 'dockers', 'harbour'])).toEqual(new Set(['dockers', 'harbour']));
        if (/dockers|harbour/.test(body)) expect(marked).not.toEqual([]);
      }),
    );
  });

  it('shows the mark in a long sentence without spaces, too', () => {
    const body = `${'雨'.repeat(400)} dockers ${'雨'.repeat(400)}`.replaceAll(' ', '、');
    const { passage, marks } = bestPassage(query, document({ body }));
    expect(passage.length).toBeLessThanOrEqual(322);
    expect(marks.map(({ start, end }) => passage.slice(start, end))).toEqual(['dockers']);
  });

  it('marks words of both articles only', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const { passage, marks } = bestPassage(document(a), document(b));
        for (const { start, end } of marks) {
          expect(`${a.title} ${a.body}`.split(' ')).toContain(passage.slice(start, end));
        }
      }),
    );
  });
});
