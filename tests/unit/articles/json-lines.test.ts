import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../utils/articles/read-document.ts';

describe('JSON Lines', () => {
  it('gives an article a line, its title first, with what the line states', () => {
    const content = [
      '{"id": 7, "title": "Dam holds", "text": "The dam held.\\nNobody was hurt.", "date": "2025-03-02", "outlet": "The Lantern", "author": "Ann Dorn", "url": "https://lantern.example/dam"}',
      '',
      '{"id": "b", "title": "Dam holds", "text": "Dam holds\\nThe dam held."}',
    ].join('\n');
    const { kind, entries, problems } = readDocument('a.jsonl', content);
    expect(kind).toBe('json-lines');
    expect(problems).toEqual([]);
    expect(entries.map(({ inputId }) => inputId)).toEqual(['7', 'b']);
    const [first, second] = entries.map(({ article }) => article);
    expect(first).toMatchObject({
      title: 'Dam holds',
      text: 'Dam holds\n\nThe dam held.\nNobody was hurt.',
      date: '2025-03-02',
      outlet: 'The Lantern',
      author: 'Ann Dorn',
      url: 'https://lantern.example/dam',
      sourceStart: 0,
      body: { start: 11, end: 41 },
    });
    expect(first?.blocks.map(({ kind }) => kind)).toEqual(['title', 'body', 'body']);
    expect(second?.text).toBe('Dam holds\nThe dam held.');
  });

  it('names the lines that it cannot read and keeps the others', () => {
    const content = '{"title": "A", "text": "b"}\n{"title": \n[1]\n{"id": 3}\n{"text": "c"}';
    const { entries, problems } = readDocument('x.jsonl', content);
    expect(entries).toHaveLength(2);
    expect(problems).toEqual([
      'x.jsonl: line 2 is not a JSON object',
      'x.jsonl: line 3 is not a JSON object',
      'x.jsonl: line 4 has neither a text nor a title',
    ]);
  });
});
