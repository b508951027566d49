import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkerMessage } from '../../../utils/messages/check-message.ts';
import { exampleJudgement } from '../claims/judgements/example-judgement.ts';

const extension = { id: 'ours', origin: 'chrome-extension://ours/' };
const page = { id: 'ours', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
const view = { id: 'ours', url: 'chrome-extension://ours/popup.html?tab=7', frameId: 0, tab: { id: 9 } };

describe('messages to the worker', () => {
  it('lets a page ask what a page needs, and says which tab asked', () => {
    const message = { type: 'page/actor', actor: 'russia' };
    expect(checkWorkerMessage(message, page, extension)).toEqual({ from: 'page', tab: 7, request: message });
  });

  it('lets no page ask what only a view may', () => {
    const message = { type: 'view/starter', action: 'remove' };
    expect(checkWorkerMessage(message, page, extension)).toBeNull();
    expect(checkWorkerMessage(message, view, extension)).toEqual({ from: 'view', request: message });
  });

  it('is not fooled by a page whose address only looks like ours', () => {
    const forged = { ...page, url: 'https://chrome-extension.example/chrome-extension://ours/' };
    expect(checkWorkerMessage({ type: 'view/corpus' }, forged, extension)).toBeNull();
  });

  it('refuses other extensions, frames within a page, and senders without a tab', () => {
    const message = { type: 'page/no-article', reason: 'a shop' };
    expect(checkWorkerMessage(message, { ...page, id: 'other' }, extension)).toBeNull();
    expect(checkWorkerMessage(message, { ...page, frameId: 3 }, extension)).toBeNull();
    expect(checkWorkerMessage(message, { ...page, tab: undefined }, extension)).toBeNull();
  });

  it('refuses offsets that are no offsets and texts without bound', () => {
    for (const tab of [-1, 1.5, Number.NaN, '7']) {
      expect(checkWorkerMessage({ type: 'view/tab', tab }, view, extension)).toBeNull();
    }
    expect(checkWorkerMessage({ type: 'page/actor', actor: 'x'.repeat(10_000) }, page, extension)).toBeNull();
  });

  it('takes corrections of every kind from a page, and none that is out of shape', () => {
    const message = (edit: unknown) => ({ type: 'page/edit-actor', edit });
    for (const edit of [
      { kind: 'never-mark', form: 'U.S.' },
      { kind: 'always-mark', form: 'The\u00a0Hague', actor: 'the-hague' },
      { kind: 'new-actor', form: 'Ö', type: 'group' },
      { kind: 'respan', wrong: 'Tarn', right: 'Ivo Tarn', actor: 'ivo-tarn' },
      { kind: 'retype', actor: 'ivo-tarn', type: 'person' },
      { kind: 'rename', actor: 'ivo-tarn', name: 'Ivo Tarn' },
      { kind: 'merge', actor: 'ivo-tarn', into: 'tarn' },
      { kind: 'split', form: 'Tarn', actor: 'ivo-tarn' },
      { kind: 'stands-for', actor: 'skarholm', standsFor: 'norland' },
      { kind: 'stands-for', actor: 'skarholm', standsFor: null },
    ]) {
      expect(checkWorkerMessage(message(edit), page, extension)?.request).toEqual(message(edit));
      expect(checkWorkerMessage({ ...message(edit), type: 'view/edit-actor' }, page, extension)).toBeNull();
    }
    for (const edit of [
      null,
      { kind: 'praise', form: 'Tarn' },
      { kind: 'never-mark' },
      { kind: 'never-mark', form: '' },
      { kind: 'never-mark', form: '—' },
      { kind: 'never-mark', form: ' Tarn' },
      { kind: 'never-mark', form: 'Ivo\nTarn' },
      { kind: 'never-mark', form: 'x'.repeat(201) },
      { kind: 'never-mark', form: ['Tarn'] },
      { kind: 'retype', actor: 'ivo-tarn', type: 'god' },
      { kind: 'retype', actor: '', type: 'person' },
      { kind: 'rename', actor: 'x'.repeat(201), name: 'Tarn' },
      { kind: 'merge', actor: 'ivo-tarn', into: 'ivo-tarn' },
      { kind: 'stands-for', actor: 'skarholm' },
      { kind: 'stands-for', actor: 'skarholm', standsFor: 'skarholm' },
      { kind: 'respan', wrong: 'Tarn', right: 'Tarn', actor: 'ivo-tarn' },
    ]) {
      expect(checkWorkerMessage(message(edit), page, extension)).toBeNull();
    }
  });

  it('takes judgements and words from views alone, and none that are out of shape', () => {
    const { madeAt: _, ...judged } = exampleJudgement();
    const judge = { type: 'view/judge', ...judged };
    expect(checkWorkerMessage(judge, view, extension)).toEqual({ from: 'view', request: judge });
    expect(checkWorkerMessage(judge, page, extension)).toBeNull();
    const words = { type: 'view/add-wording', about: 'the bridge', choices: [['ruin'], ['monument']] };
    expect(checkWorkerMessage(words, view, extension)).toEqual({ from: 'view', request: words });
    expect(checkWorkerMessage(words, page, extension)).toBeNull();
    for (const message of [
      { ...judge, judgement: 'false' },
      { ...judge, relation: 'lie' },
      { ...judge, pair: '' },
      { ...judge, pair: { $gt: '' } },
      { ...judge, page: { ...judged.page, quote: '' } },
      { ...judge, coverage: { ...judged.coverage, article: 'x'.repeat(65) } },
      { type: 'view/withdraw-judgement', pair: 'x'.repeat(100) },
      { ...words, choices: [['ruin']] },
      { ...words, choices: [['ruin'], 'monument'] },
      { ...words, choices: Array(13).fill(['ruin']) },
      { ...words, about: 'two\nlines' },
      { type: 'view/comparisons', tab: 7 },
    ]) {
      expect(checkWorkerMessage(message, view, extension)).toBeNull();
    }
  });

  it('drops fields that the protocol does not name', () => {
    const message = { type: 'page/actor', actor: 'russia', extra: { deep: true } };
    expect(checkWorkerMessage(message, page, extension)?.request).toEqual({
      type: 'page/actor',
      actor: 'russia',
    });
  });

  it('takes anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(checkWorkerMessage(message, page, extension)).toBeNull();
      }),
    );
  });
});
