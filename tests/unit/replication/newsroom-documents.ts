import type { TestDocument } from 'pouchdb-core';
import { builtInRecogniser } from '../../../entrypoints/headless/built-in-recogniser.ts';
import { READER_VERSION } from '../../../utils/actors/reader-version.ts';
import { readJsonArticle } from '../../../utils/articles/json-lines.ts';
import { writeLine } from '../../../utils/packs/pack-line.ts';
import { analyseArticle } from '../../../utils/reading/analyse-article.ts';

/** The first number of articles that are made: all have as many digits, so that spans stay where they are. */
const FIRST = 10_000;
const SENTENCES = [
  'Harbour master Nora Lindqvist counted %N ships off Oslo on Monday, more than in any week since January.',
  'The Norwegian government said that the port would stay closed until the inspectors of the European Union had been there.',
  '“We have asked for %N permits and got none,” Lindqvist told reporters in the town hall.',
  'About 4,200 dockers went on strike in Gothenburg and Kiel, according to the International Transport Workers’ Federation.',
  'Denmark’s prime minister Mette Frederiksen denied that the ferries to Bornholm would be stopped.',
  'The price of a berth rose by 12 percent in 2025, the statistics office in Copenhagen reported.',
  'Finland and Sweden sent two icebreakers, and a third may follow from Germany before the end of March.',
  'Prosecutors in Hamburg accused a shipping company of having paid 3.4 million euros to harbour officials.',
];

/**
 * Documents of articles with what reading them gave, as a newsroom writes them: each of about 450 words, read once for
 * each outlet, and told apart by a number in title and text.
 */
export async function newsroomDocuments(count: number): Promise<TestDocument[]> {
  const recogniser = builtInRecogniser();
  const made = await Promise.all(
    ['The Quay', 'Harbour Post', 'Fjord Times', 'Nordhavn'].map(async (outlet, shift) => {
      const paragraphs = Array.from({ length: 7 }, (_, at) =>
        [0, 1, 2, 3].map((next) => SENTENCES[(at + next + shift) % SENTENCES.length]).join(' '),
      );
      const title = `Berth %N waits, writes the ${outlet}`;
      const date = `2026-0${shift + 1}-15`;
      const record = { title, text: paragraphs.join('\n\n'), outlet, date, language: 'en' };
      const filled = JSON.parse(JSON.stringify(record).replaceAll('%N', String(FIRST)));
      const read = readJsonArticle(filled);
      if (read === null) throw new Error('The article has no text.');
      const { id: _, ...analysed } = await analyseArticle(read.article, recogniser);
      const { article, ...analysis } = JSON.parse(writeLine(analysed));
      return JSON.stringify({
        type: 'sidelight-article',
        article,
        analysis: { reader: READER_VERSION, ...analysis },
      });
    }),
  );
  return Array.from({ length: count }, (_, i) => {
    const text = made[i % made.length] ?? '';
    return { _id: `article-${i}`, ...JSON.parse(text.replaceAll(String(FIRST), String(FIRST + i))) };
  });
}
