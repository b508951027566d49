import fc from 'fast-check';
import { Window } from 'happy-dom';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type BlockText, locate, readBlockText } from '../../../utils/articles/block-text.ts';

function linkedomBody(html: string): Element {
  const document = new DOMParser().parseFromString(
    `<html><body>${html}</body></html>`,
    'text/html',
  ) as unknown as Document;
  return document.body;
}

function happyBody(html: string): Element {
  const window = new Window();
  window.document.write(`<html><body>${html}</body></html>`);
  return window.document.body as unknown as Element;
}

/** The characters between two points of a block, as a range over the page would give them. */
function between(blockText: BlockText, start: number, end: number): string | null {
  const range = locate(blockText, start, end);
  if (!range) return null;
  const nodes = [...new Set(blockText.pieces.map(({ node }) => node))];
  const from = nodes.indexOf(range.startNode);
  const to = nodes.indexOf(range.endNode);
  return nodes
    .slice(from, to + 1)
    .map((node) => {
      const first = node === range.startNode ? range.startOffset : 0;
      const last = node === range.endNode ? range.endOffset : node.data.length;
      return node.data.slice(first, last);
    })
    .join('');
}

const bare = (text: string) => text.replace(/[\s\u00ad\u200b\ufeff]/g, '');

describe('readBlockText', () => {
  it('collapses white space, breaks lines at <br> and reads inline elements through', () => {
    const body = linkedomBody('<p>  One <b>t</b>wo\n\t three<br>four <a href="#"> five</a> </p>');
    expect(readBlockText(body.querySelector('p') ?? body).text).toBe('One two three\nfour five');
  });

  it('reads only the element’s own text, so that no block is read twice', () => {
    const body = linkedomBody(
      '<ul><li>a<ul><li>b</li></ul></li></ul><blockquote>said <p>c</p> so</blockquote>',
    );
    const [outer, inner] = [...body.querySelectorAll('li')];
    expect(readBlockText(outer ?? body).text).toBe('a');
    expect(readBlockText(inner ?? body).text).toBe('b');
    expect(readBlockText(body.querySelector('blockquote') ?? body).text).toBe('said\nso');
  });

  it('skips scripts, controls, editors and what is hidden', () => {
    const body = linkedomBody(
      '<p>seen<script>x</script><style>y</style><button>z</button><span hidden>h</span><span aria-hidden="true">i</span><span style="display: none">j</span><span contenteditable>k</span><code>l</code></p>',
    );
    expect(readBlockText(body.querySelector('p') ?? body).text).toBe('seen');
  });

  it('drops characters without width and keeps the place of the others', () => {
    const body = linkedomBody('<p>Bun\u00addes\u200btag \u202ex</p>');
    const blockText = readBlockText(body.querySelector('p') ?? body);
    expect(blockText.text).toBe('Bundestag x');
    expect(locate(blockText, 0, 9)).toMatchObject({ startOffset: 0, endOffset: 11 });
  });
});

describe('locate', () => {
  it('gives null for a passage that stands nowhere', () => {
    const blockText = readBlockText(linkedomBody('<p>a<br>b</p>').querySelector('p') ?? linkedomBody(''));
    expect(blockText.text).toBe('a\nb');
    expect(locate(blockText, 1, 2)).toBeNull();
    expect(locate(blockText, 1, 1)).toBeNull();
    expect(locate(blockText, 3, 9)).toBeNull();
  });

  const text = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', '日', ' ', '\n', '\u00ad', '\u200b', '.', '’'),
    maxLength: 8,
  });
  const inline = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.constant('<br>'),
      fc.constant('<i hidden>no</i>'),
      tie('element'),
    ),
    element: fc
      .tuple(fc.constantFrom('b', 'a', 'span', 'em'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  }));
  const blocks = fc.array(fc.oneof(inline.node as fc.Arbitrary<string>, fc.constant('<div>other</div>')), {
    maxLength: 6,
  });

  it.each([
    ['linkedom', linkedomBody],
    ['happy-dom', happyBody],
  ])('leads every passage back to the characters that it was read from (%s)', (_, parse) => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (children, first, second) => {
        const body = parse(
          `<p>${children.join('')}</p>`.replaceAll('<p>', '<section>').replaceAll('</p>', '</section>'),
        );
        const block = body.querySelector('section');
        if (!block) return;
        const blockText = readBlockText(block);
        const { text: read } = blockText;
        expect(read).toBe(read.trim());
        for (const piece of blockText.pieces) {
          const source = piece.node.data.slice(piece.nodeStart, piece.nodeStart + piece.end - piece.start);
          expect(source.replace(/\s/g, ' ')).toBe(read.slice(piece.start, piece.end));
        }
        const start = first % (read.length + 1);
        const end = start + (second % (read.length - start + 1));
        const passage = read.slice(start, end);
        const found = between(blockText, start, end);
        expect(bare(found ?? '')).toBe(bare(passage));
      }),
      { numRuns: parse === linkedomBody ? 300 : 40 },
    );
  });
});
