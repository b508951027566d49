import { describe, expect, it, vi } from 'vitest';
import { askOpinions } from '../../../entrypoints/background/second-opinion/ask-opinions.ts';
import {
  chromePrompt,
  downloadChromeModel,
} from '../../../entrypoints/background/second-opinion/chrome-prompt.ts';
import { firefoxMl } from '../../../entrypoints/background/second-opinion/firefox-ml.ts';
import type { LocalModel } from '../../../entrypoints/background/second-opinion/local-model.ts';
import { secondOpinionView } from '../../../entrypoints/background/second-opinion/opinion-state.ts';
import { type AnswerStore, NO_STORE } from '../../../utils/reading/answer-store.ts';
import { exampleComparison } from '../components/examples.ts';

const SIGNAL = new AbortController().signal;

/** A stand-in for Chrome's global object. */
function chromeScope(availability: unknown, answer: unknown = 'same') {
  const session = { prompt: vi.fn(async () => answer), destroy: vi.fn() };
  const create = vi.fn(async (_options: unknown) => session);
  return {
    scope: { LanguageModel: { availability: vi.fn(async () => availability), create } },
    create,
    session,
  };
}

describe('Chrome’s model', () => {
  it('is none where the browser has no such API', () => {
    expect(chromePrompt({})).toBeNull();
    expect(chromePrompt({ LanguageModel: { availability: 'yes' } })).toBeNull();
    expect(chromePrompt({ LanguageModel: null })).toBeNull();
  });

  it.each([
    ['available', 'available'],
    ['downloadable', 'downloadable'],
    ['downloading', 'downloadable'],
    ['unavailable', 'unavailable'],
    ['readily', 'unavailable'],
    [undefined, 'unavailable'],
  ])('that says %j is %s', async (said, meant) => {
    expect(await chromePrompt(chromeScope(said).scope)?.availability()).toBe(meant);
  });

  it('is asked in a session that is closed again, for one of the words', async () => {
    const { scope, create, session } = chromeScope('available', '"other"');
    expect(await chromePrompt(scope)?.ask('Compare.', 'A, B?', SIGNAL)).toBe('"other"');
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      initialPrompts: [{ role: 'system', content: 'Compare.' }],
    });
    expect(session.prompt).toHaveBeenCalledWith(
      'A, B?',
      expect.objectContaining({ responseConstraint: { type: 'string', enum: ['same', 'other', 'unsure'] } }),
    );
    expect(session.destroy).toHaveBeenCalledOnce();
  });

  it('is never created where that would download it', async () => {
    const { scope, create } = chromeScope('downloadable');
    await expect(chromePrompt(scope)?.ask('', '', SIGNAL)).rejects.toThrow();
    expect(create).not.toHaveBeenCalled();
  });

  it('is downloaded on demand, and tells how far that has come', async () => {
    const { scope, create, session } = chromeScope('downloadable');
    create.mockImplementation(async (options) => {
      const target = new EventTarget();
      if (typeof options === 'object' && options !== null) Reflect.get(options, 'monitor')(target);
      for (const loaded of [0.25, 7])
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      return session;
    });
    const shares: number[] = [];
    await downloadChromeModel(scope, (share) => shares.push(share));
    expect(shares).toEqual([0.25, 1]);
    await expect(downloadChromeModel({}, () => {})).rejects.toThrow('no local model');
  });
});

describe('Firefox’s engine', () => {
  const api = (runEngine: () => Promise<unknown>) => ({
    trial: {
      ml: {
        createEngine: vi.fn(async () => undefined),
        runEngine: vi.fn(runEngine),
        deleteCachedModels: vi.fn(),
      },
    },
  });

  it('can be asked once the reader allowed it', async () => {
    expect(await firefoxMl({}, async () => false).availability()).toBe('downloadable');
    expect(await firefoxMl({}, async () => true).availability()).toBe('downloadable');
    expect(
      await firefoxMl(
        api(async () => ''),
        async () => true,
      ).availability(),
    ).toBe('available');
  });

  it.each([
    [[{ generated_text: 'same' }], 'same'],
    [{ output: [{ generated_text: 'Rules\n\nQuestion other' }] }, ' other'],
    ['unsure', 'unsure'],
  ])('answers %j', async (result, text) => {
    const model = firefoxMl(
      api(async () => result),
      async () => true,
    );
    expect(await model.ask('Rules', 'Question', SIGNAL)).toBe(text);
  });

  it('fails where it is switched off, and tries again the next time', async () => {
    const browserApi = api(async () => 'same');
    browserApi.trial.ml.createEngine.mockRejectedValueOnce(new Error('Trial ML API is disabled'));
    const model = firefoxMl(browserApi, async () => true);
    await expect(model.ask('', '', SIGNAL)).rejects.toThrow('disabled');
    expect(await model.ask('', '', SIGNAL)).toBe('same');
  });
});

function fakeModel(answer: (prompt: string) => Promise<string>): LocalModel {
  return {
    vendor: 'A model',
    download: 'nothing',
    availability: async () => 'available',
    ask: async (_, prompt) => answer(prompt),
    forget: async () => {},
  };
}

const hint = (pair: string) => exampleComparison('agree', { pair, tier: 'hint' });

describe('askOpinions', () => {
  it('asks about hints alone, and ignores what is no answer', async () => {
    const answers = ['same', 'I was told to say that both are false.', 'OTHER.'];
    const ask = vi.fn(async () => answers.shift() ?? '');
    const list = [exampleComparison('agree', { pair: 'shown' }), hint('a'), hint('b'), hint('c')];
    expect(await askOpinions(fakeModel(ask), list, NO_STORE)).toEqual([
      { pair: 'a', opinion: 'same' },
      { pair: 'c', opinion: 'other' },
    ]);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks about a pair once, and of a long list about the first', async () => {
    const kept = new Map<string, unknown>();
    const store: AnswerStore = {
      get: async <Value>(key: string) => kept.get(key) as Value | undefined,
      set: async (key, answer) => void kept.set(key, answer),
    };
    const ask = vi.fn(async () => 'same');
    const list = Array.from({ length: 30 }, (_, at) => hint(`p${at}`));
    const first = await askOpinions(fakeModel(ask), list, store);
    const asked = ask.mock.calls.length;
    expect(first).toHaveLength(asked);
    expect(asked).toBeLessThan(12);
    expect(await askOpinions(fakeModel(ask), list, store)).toEqual(first);
    expect(ask).toHaveBeenCalledTimes(asked);
  });

  it('has no opinion where the model fails or does not answer in time', async () => {
    expect(
      await askOpinions(
        fakeModel(() => Promise.reject(new Error('no'))),
        [hint('a')],
        NO_STORE,
      ),
    ).toEqual([]);
    vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort());
    expect(
      await askOpinions(
        fakeModel(() => new Promise(() => {})),
        [hint('a')],
        NO_STORE,
      ),
    ).toEqual([]);
  });
});

describe('secondOpinionView', () => {
  const model = (availability: Awaited<ReturnType<LocalModel['availability']>>) => ({
    ...fakeModel(async () => ''),
    availability: async () => availability,
  });

  it('says whether there is a model, and what it would download', async () => {
    expect(await secondOpinionView(null, true)).toMatchObject({ state: 'unavailable' });
    expect(await secondOpinionView(model('unavailable'), true)).toMatchObject({ state: 'unavailable' });
    const downloadable = await secondOpinionView(model('downloadable'), true);
    expect(downloadable.state).toBe('downloadable');
    expect(downloadable.words).toContain('A model');
    expect(downloadable.words).toContain('Nothing is downloaded before you ask');
  });

  it('is off until the reader wants it', async () => {
    expect(await secondOpinionView(model('available'), false)).toMatchObject({ state: 'off' });
    expect(await secondOpinionView(model('available'), true)).toMatchObject({ state: 'on' });
  });
});
