import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/claims/aligning/align-claims.ts';
import { clauseTies, doerOf, patientOf } from '../../../../utils/claims/aligning/clause-ties.ts';
import { frameTies, opposedEvents } from '../../../../utils/claims/aligning/frame-ties.ts';
import { clausesOf } from '../../../../utils/claims/reading/clauses.ts';
import { claimIn } from '../articles.ts';

const claim = (text: string) => claimIn('a', text).claim;

describe('frameTies', () => {
  it('ties one event in two words, and not what is only said', () => {
    const ties = frameTies(claim('The harbour chief resigned.'), claim('The head of the harbour quit.'));
    expect(ties.some(({ tie, compatible }) => tie !== 'opposite' && compatible)).toBe(true);
    expect(frameTies(claim('Ana Veld said so.'), claim('Tomas Brandt said so.'))).toEqual([]);
  });

  it.each([
    ['The council approved the tax.', 'The council rejected the tax.', true],
    ['The council approved the tax.', 'The council did not approve the tax.', true],
    ['The council approved the tax.', 'The council has not rejected the tax.', false],
    ['The council approved the tax.', 'The council passed the tax.', false],
  ])('%s | %s: opposed %s', (a, b, opposed) => {
    expect(opposedEvents(claim(a), claim(b)).length > 0).toBe(opposed);
  });
});

describe('clauseTies', () => {
  const doer = (text: string) => {
    const [clause] = clausesOf(claim(text));
    const span = clause && doerOf(claim(text), clause);
    return span ? text.slice(span.start, span.end) : null;
  };
  const patient = (text: string) => {
    const [clause] = clausesOf(claim(text));
    const span = clause && patientOf(claim(text), clause);
    return span ? text.slice(span.start, span.end) : null;
  };

  it.each([
    ['Norland closed the quay.', 'Norland', 'the quay'],
    ['The quay was closed by Norland.', 'Norland', 'The quay'],
    ['The quay was closed.', null, 'The quay'],
  ])('tells who does what to whom in “%s”', (text, who, whom) => {
    expect([doer(text), patient(text)]).toEqual([who, whom]);
  });

  it('knows one doer in active and passive, and another', () => {
    const doersBeside = (other: string) =>
      clauseTies(align(claimIn('a', 'Norland closed the quay.'), claimIn('b', other)))[0]?.doers;
    expect(doersBeside('The quay was closed by Norland.')).toBe(1);
    expect(doersBeside('The quay was closed by Sudmark.')).toBe(0);
  });
});
