import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../utils/claims/versions/compare-versions.ts';
import type { VersionPassage } from '../../../../utils/claims/versions/version-change.ts';
import { analyse, type Brief } from '../articles.ts';

const HEAD = ['title', 'Crane falls at the eastern quay'] as const;
const FALL = 'A crane fell on Monday at the eastern quay and hurt 12 dockers, Ana Veld said.';
const COST = 'The repair will cost €3 million, according to the Port Authority.';
const QUOTE = 'Tomas Brandt said: “We will open the quay again before the summer.”';
const PAST = 'The quay was built in 1962 and widened twice.';

const version = (id: string, ...paragraphs: readonly string[]) =>
  versionOf(id, [HEAD, ...paragraphs.map((text) => ['body', text] as const)]);
const versionOf = (id: string, blocks: Brief['blocks']) => analyse(id, { date: '2026-03-03', blocks });
const compare = (before: readonly string[], after: readonly string[]) =>
  compareVersions(version('earlier', ...before), version('later', ...after));
const markedWords = (passage: VersionPassage | null) =>
  passage?.marks.map(({ start, end }) => passage.text.slice(start, end));

describe('comparing versions of an article', () => {
  it('tells nothing of the same text', () => {
    expect(compare([FALL, COST, QUOTE], [FALL, COST, QUOTE])).toEqual([]);
  });

  it('tells nothing of other white space, quotes, dashes, hyphenation and capitals', () => {
    const before = 'The pilot – “a calm man” – didn’t leave the harbour with 1,500 tonnes.';
    const after = 'The  pi\u00adlot - "a calm man" - didn\'t leave the\u00a0Harbour with 1500 tonnes .';
    expect(compare([before], [after])).toEqual([]);
  });

  it('tells nothing of other breaks between paragraphs', () => {
    const joined = `${FALL} ${COST}`;
    expect(compare([joined, QUOTE], [FALL, COST, QUOTE])).toEqual([]);
    expect(compare([PAST, FALL, COST], [PAST, joined])).toEqual([]);
    expect(compare([joined, QUOTE], [FALL, COST, PAST, QUOTE])).toMatchObject([{ kind: 'added' }]);
  });

  it('shows the changed words of a headline', () => {
    const later = versionOf('later', [
      ['title', 'Crane collapses at the eastern quay'],
      ['body', FALL],
    ]);
    const [change, ...rest] = compareVersions(version('earlier', FALL), later);
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ kind: 'headline', why: 'The headline was changed.' });
    expect(markedWords(change?.earlier ?? null)).toEqual(['falls']);
    expect(markedWords(change?.later ?? null)).toEqual(['collapses']);
  });

  it('knows a headline again that stands beside the text in one version', () => {
    const earlier = versionOf('earlier', [['body', FALL]]);
    const beside = { ...earlier, article: { ...earlier.article, title: HEAD[1] } };
    expect(compareVersions(beside, version('later', FALL))).toEqual([]);
  });

  it('tells that a standfirst was added, changed or dropped', () => {
    const withDek = (id: string, dek: string) => versionOf(id, [HEAD, ['dek', dek], ['body', FALL]]);
    const one = withDek('one', 'Nobody knows why yet.');
    const two = withDek('two', 'The police know why by now.');
    const without = version('without', FALL);
    expect(compareVersions(without, one)).toMatchObject([
      { kind: 'standfirst', earlier: null, why: 'The standfirst was added.' },
    ]);
    expect(compareVersions(one, two)).toMatchObject([
      { kind: 'standfirst', why: 'The standfirst was changed.' },
    ]);
    expect(compareVersions(one, without)).toMatchObject([{ kind: 'standfirst', later: null }]);
  });

  it('tells paragraphs that were added, dropped and moved', () => {
    expect(compare([FALL, COST, PAST], [FALL, PAST])).toMatchObject([
      { kind: 'dropped', earlier: { text: COST }, later: null },
    ]);
    expect(compare([FALL, PAST], [FALL, QUOTE, PAST])).toMatchObject([
      { kind: 'added', earlier: null, later: { text: QUOTE } },
    ]);
    expect(compare([FALL, COST, QUOTE, PAST], [PAST, FALL, COST, QUOTE])).toMatchObject([
      { kind: 'moved', earlier: { text: PAST }, later: { text: PAST } },
    ]);
  });

  it('shows a corrected figure alone, with its sentence before and after', () => {
    const [change, ...rest] = compare([FALL], [FALL.replace('12', '15')]);
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ kind: 'figure', why: 'The figure changed from “12” to “15”.' });
    expect(markedWords(change?.earlier ?? null)).toEqual(['12']);
    expect(markedWords(change?.later ?? null)).toEqual(['15']);
  });

  it('tells several figures of one sentence apart', () => {
    const before = 'Of 40 dockers 12 were hurt and 3 were killed.';
    const after = 'Of 40 dockers 15 were hurt and 5 were killed.';
    expect(compare([before], [after]).map(({ kind, why }) => [kind, why])).toEqual([
      ['figure', 'The figure changed from “12” to “15”.'],
      ['figure', 'The figure changed from “3” to “5”.'],
    ]);
  });

  it('tells another currency of the same number', () => {
    expect(compare([COST], [COST.replace('€', '$')])).toMatchObject([
      { kind: 'figure', why: 'The figure changed from “€3 million” to “$3 million”.' },
    ]);
  });

  it('takes no two amounts of one sentence for each other', () => {
    const before = '12 of 40 dockers were hurt.';
    const after = '12 of 40 dockers at the quay were hurt.';
    expect(compare([before], [after])).toMatchObject([{ kind: 'reworded' }]);
  });

  it('tells a corrected date', () => {
    expect(compare([FALL], [FALL.replace('Monday', 'Tuesday')])).toMatchObject([
      { kind: 'date', why: 'The date changed from “Monday” to “Tuesday”.' },
    ]);
  });

  it('tells an altered quotation, with the words that differ', () => {
    const [change, ...rest] = compare([QUOTE], [QUOTE.replace('before the summer', 'after the summer')]);
    expect(rest).toEqual([]);
    expect(change?.kind).toBe('quotation');
    expect(markedWords(change?.earlier ?? null)).toEqual(['before']);
    expect(change?.why).toBe(
      'The quoted words changed from “We will open the quay again before the summer” to “We will open the quay again after the summer”.',
    );
  });

  it('tells another source', () => {
    const changes = compare([FALL], [FALL.replace('Ana Veld', 'Tomas Brandt')]);
    expect(changes).toMatchObject([
      { kind: 'attribution', why: 'The source changed from “Ana Veld” to “Tomas Brandt”.' },
    ]);
  });

  it('tells a source that was added, and a corrected time', () => {
    expect(
      compare(['The quay is closed now.'], ['The quay is closed now, the Port Authority said.']),
    ).toMatchObject([
      { kind: 'attribution', why: 'The source “the Port Authority” was added; before, none was named.' },
    ]);
    const meeting = 'The dockers meet at 5pm on Friday.';
    expect(compare([meeting], [meeting.replace('5pm', '6pm')])).toMatchObject([
      { kind: 'date', why: 'The time changed from “5pm” to “6pm”.' },
    ]);
  });

  it('shows a reworded paragraph with the words that differ', () => {
    const [change, ...rest] = compare(
      [PAST],
      [`${PAST.replace('widened', 'repaired')} It belongs to Norland.`],
    );
    expect(rest).toEqual([]);
    expect(change).toMatchObject({
      kind: 'reworded',
      why: 'In this paragraph one sentence was reworded, one was added.',
    });
    expect(markedWords(change?.earlier ?? null)).toEqual(['widened']);
    expect(markedWords(change?.later ?? null)).toEqual(['repaired', 'It belongs to Norland.']);
  });

  it('tells what was corrected and what else was reworded apart', () => {
    const after = FALL.replace('12', '15').replace('fell', 'toppled over');
    expect(compare([FALL], [after]).map(({ kind }) => kind)).toEqual(['figure', 'reworded']);
  });

  it('puts the most telling first', () => {
    const later = versionOf('later', [
      ['title', 'A crane and a quay'],
      ['body', PAST],
      ['body', COST.replace('3', '4')],
    ]);
    const kinds = compareVersions(version('earlier', COST, QUOTE), later).map(({ kind }) => kind);
    expect(kinds).toEqual(['headline', 'figure', 'added', 'dropped']);
  });
});
