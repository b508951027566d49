import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { type Capture, warcOf } from '../../fixtures/files/warc-file.ts';

/** Kinds of large files: one long text, the same in a zip, many pages in a zip, and a web archive. */
export const LARGE_FILES = ['jsonl', 'csv', 'jsonl.zip', 'zip', 'warc.gz'] as const;

export type LargeFile = (typeof LARGE_FILES)[number];

const PARAGRAPHS = 8;

/** What stands around the text of a page, in characters: menus, scripts, styles. */
const AROUND = 40_000;

/** Captures that are packed at once. */
const CAPTURES = 50;

/** Writes a file of about so many bytes before packing; answers how many items it holds. */
export async function writeLargeFile(kind: LargeFile, path: string, bytes: number): Promise<number> {
  switch (kind) {
    case 'jsonl':
      return write(path, texts(bytes, jsonLine));
    case 'csv':
      return write(path, texts(bytes, csvRow), 'title,text,outlet\n');
    case 'jsonl.zip':
      return writeZip(path, async (zip) => {
        let items = 0;
        const lines = texts(bytes, jsonLine);
        const encoder = new TextEncoder();
        const readable = new ReadableStream<Uint8Array>({
          pull(controller) {
            const { done, value } = lines.next();
            if (done) return controller.close();
            items += 1;
            controller.enqueue(encoder.encode(value));
          },
        });
        await zip.add('archive.jsonl', { readable });
        return items;
      });
    case 'zip':
      return writeZip(path, async (zip) => {
        let items = 0;
        for (const page of texts(bytes, pageText)) {
          items += 1;
          await zip.add(`pages/${items}.html`, new Uint8ArrayReader(new TextEncoder().encode(page)));
        }
        return items;
      });
    case 'warc.gz':
      return writeWarc(path, bytes);
  }
}

async function write(path: string, parts: Iterable<string>, header = ''): Promise<number> {
  const file = createWriteStream(path);
  let items = 0;
  if (header !== '') file.write(header);
  for (const part of parts) {
    items += 1;
    if (!file.write(part)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
  }
  await new Promise<void>((resolve) => file.end(() => resolve()));
  return items;
}

async function writeZip(path: string, fill: (zip: ZipWriter<unknown>) => Promise<number>): Promise<number> {
  const file = Writable.toWeb(createWriteStream(path));
  const zip = new ZipWriter(file, { useWebWorkers: false, keepOrder: true });
  const items = await fill(zip);
  await zip.close();
  return items;
}

/** A web archive whose records are packed one by one, as crawlers pack them. */
async function writeWarc(path: string, bytes: number): Promise<number> {
  const file = createWriteStream(path);
  let captures: Capture[] = [];
  let items = 0;
  const flush = async () => {
    if (!file.write(await warcOf(captures, { gzip: true })))
      await new Promise<void>((resolve) => file.once('drain', () => resolve()));
    captures = [];
  };
  for (const body of texts(bytes, pageText)) {
    items += 1;
    captures.push({ url: `https://quay.example/${items}`, body });
    if (captures.length === CAPTURES) await flush();
  }
  await flush();
  await new Promise<void>((resolve) => file.end(() => resolve()));
  return items;
}

function* texts(bytes: number, make: (number: number, paragraphs: readonly string[]) => string) {
  for (let written = 0, number = 0; written < bytes; number++) {
    const text = make(number, Array.from({ length: PARAGRAPHS }, paragraph));
    written += text.length;
    yield text;
  }
}

function jsonLine(number: number, paragraphs: readonly string[]): string {
  return `${JSON.stringify({ title: `Report ${number} from the harbour`, text: paragraphs.join('\n\n'), outlet: 'The Quay' })}\n`;
}

function csvRow(number: number, paragraphs: readonly string[]): string {
  return `Report ${number} from the harbour,"${paragraphs.join('\n')}",The Quay\n`;
}

function pageText(number: number, paragraphs: readonly string[]): string {
  const title = `Report ${number} from the harbour`;
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"><script>/*${noise()}*/</script></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}

const WORDS =
  'the board of harbour met ships and pilots said that crews wait for papers near northern basin while ministry asked about more grain boats in spring storm nets ropes were sold mended last week by fishers from islands to mainland under old law new rules cost money time'.split(
    ' ',
  );

/** Paragraphs to choose from; enough that packing finds few of them again. */
const POOL = Array.from({ length: 4000 }, (_, i) => madeParagraph(i + 1));

function paragraph(): string {
  return POOL[Math.floor(Math.random() * POOL.length)] ?? '';
}

/** Something that is no text and packs badly enough. */
function noise(): string {
  return Array.from({ length: AROUND / 350 }, paragraph)
    .join('')
    .slice(0, AROUND);
}

function madeParagraph(seed: number): string {
  let state = seed * 2654435761;
  const words: string[] = [];
  for (let i = 0; i < 60; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    words.push(WORDS[state % WORDS.length] ?? '', ...(i % 9 === 8 ? [String(state % 10_000)] : []));
  }
  return `${words.join(' ')}.`;
}
