import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShardEntry } from '../../../utils/packs/manifest.ts';
import { PackError } from '../../../utils/packs/pack-error.ts';
import { LineFault, readLine, writeLine } from '../../../utils/packs/pack-line.ts';
import { readShard, writeShard } from '../../../utils/packs/shard-file.ts';
import { numberedArticle, numberedArticles } from './example-pack.ts';

const articles = await numberedArticles(0, 5);
const [first] = articles;
if (first === undefined) throw new Error('There is no article.');

/** A shard of any lines, named by their hash. */
function shardOf(lines: readonly string[]) {
  return writeShard(lines);
}

async function reading(entry: ShardEntry, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    await readShard(entry, bytes);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return 'taken';
}

describe('a shard', () => {
  it('gives back the articles as they were', async () => {
    const { entry, packed } = await shardOf(articles.map(writeLine));
    expect(await readShard(entry, packed)).toEqual(articles);
    expect(entry.articles).toBe(5);
  });

  it('is the same, byte for byte, each time that it is written', async () => {
    const again = await shardOf((await numberedArticles(0, 5)).map(writeLine));
    expect(again).toEqual(await shardOf(articles.map(writeLine)));
  });

  it('is read though the server undid its packing', async () => {
    const lines = articles.map(writeLine);
    const { entry } = await shardOf(lines);
    expect(await readShard(entry, new TextEncoder().encode(`${lines.join('\n')}\n`))).toEqual(articles);
  });

  it('is refused where it is a bomb, and no more is unpacked than it says', async () => {
    const { entry } = await shardOf(articles.map(writeLine));
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
    expect(await reading(entry, bomb)).toMatch('has another size');
  });

  it('is refused where anything in it was changed or is missing', async () => {
    const { entry, packed } = await shardOf(articles.map(writeLine));
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = packed.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        // Bits that nobody reads, as the time in gzip's header, make no difference.
        if ((await reading(entry, changed)) === 'taken')
          expect(await readShard(entry, changed)).toEqual(articles);
        expect(await reading(entry, packed.slice(0, at))).not.toBe('taken');
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['what is no JSON', '{"article":', 'is no JSON'],
    ['another thing', '[1, 2]', 'article 2 of part'],
    ['nesting without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'article 2 of part'],
    ['an empty line', '', 'is no JSON'],
  ])('is refused for one line that is %s', async (_, line, why) => {
    const { entry, packed } = await shardOf([writeLine(first), line, writeLine(first)]);
    expect(await reading(entry, packed)).toMatch(why);
  });

  it('is refused where it holds more or fewer articles than it says', async () => {
    const { entry, packed } = await shardOf(articles.map(writeLine));
    expect(await reading({ ...entry, articles: 4 }, packed)).toMatch('more articles');
    expect(await reading({ ...entry, articles: 6 }, packed)).toMatch('fewer articles');
  });
});

describe('a line', () => {
  type Fields = Record<string, unknown>;
  const line = (): Fields => JSON.parse(writeLine(first));
  const article = () => line().article as Fields;

  it('drops what the format does not know', () => {
    const more = {
      ...line(),
      id: 'f'.repeat(32),
      __proto__: { polluted: true },
      article: { ...article(), spy: 1 },
    };
    const { id: _, ...plain } = first;
    expect(readLine(JSON.stringify(more))).toEqual(plain);
  });

  it.each<[string, (fields: Fields) => Fields, string]>([
    ['no number', (one) => ({ ...one, mentions: [{ start: 'a', end: 2 }] }), 'mentions'],
    [
      'a span behind the text',
      (one) => ({ ...one, claims: [{ ...claim(one), end: 1_000_000 }] }),
      'claims outside',
    ],
    [
      'a span that runs backwards',
      (one) => ({ ...one, claims: [{ ...claim(one), start: 9, end: 8 }] }),
      'outside',
    ],
    ['half an offset', (one) => ({ ...one, claims: [{ ...claim(one), start: 0.5 }] }), 'start'],
    ['a score that is too high', (one) => ({ ...one, claims: [{ ...claim(one), score: 7 }] }), 'score'],
    ['a kind that nobody knows', (one) => ({ ...one, claims: [{ ...claim(one), type: 'rumour' }] }), 'type'],
    [
      'a date of a claim outside of it',
      (one) => ({
        ...one,
        claims: [{ ...claim(one), mentions: [{ start: 0, end: 500, actor: 'oslo' }] }],
      }),
      'mentions of claims',
    ],
    ['mentions that overlap', (one) => ({ ...one, mentions: [mention(0, 4), mention(2, 6)] }), 'overlap'],
    ['a comment', (one) => ({ ...one, article: { ...(one.article as Fields), kind: 'comment' } }), 'kind'],
  ])('is refused with %s', (_, change, why) => {
    const text = JSON.stringify(change(line()));
    expect(() => readLine(text)).toThrow(LineFault);
    expect(() => readLine(text)).toThrow(why);
  });

  it('is refused with numbers that JSON makes infinite', () => {
    const text = writeLine(first).replace(/"score":[\d.]+/, '"score":1e999');
    expect(() => readLine(text)).toThrow('score');
  });

  it('never fails in another way', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 6 })), (text) => {
        expect(() => readLine(text)).toThrow(LineFault);
      }),
    );
  });

  it('takes the words of names and claims from the text alone', async () => {
    const one = await numberedArticle(1);
    const lying = JSON.parse(writeLine(one));
    for (const mention of lying.mentions) mention.surface = 'Atlantis';
    for (const claim of lying.claims) claim.text = 'Atlantis rose.';
    const { id: _, ...plain } = one;
    expect(readLine(JSON.stringify(lying))).toEqual(plain);
  });

  function claim(fields: Fields): Fields {
    return (fields.claims as Fields[])[0] ?? {};
  }

  function mention(start: number, end: number): Fields {
    const [one] = line().mentions as Fields[];
    return { ...one, start, end };
  }
});
