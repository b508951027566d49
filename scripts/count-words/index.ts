import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayThatSharedIsMissing, sharedFolder } from '../../tests/shared-folder.ts';
import { tokenArticle, tokenDocuments } from '../../utils/actors/token-article.ts';
import { contentTerms } from '../../utils/text/terms.ts';
import { passagesOf } from '../train-actors/passages-of.ts';
import { readLabelledLines } from '../train-actors/read-examples.ts';
import { TRAINING_SETS, USAGE_TEXTS } from '../train-actors/training-sets.ts';
import { countArticles } from './count-articles.ts';
import { levelsOf } from './levels-of.ts';

// node scripts/count-words/index.ts [FILE]
// Counts how common words are in general English, in the sets that the tagger learns from, and writes them to where
// they ship unless a path is given; the same data give the same file, byte for byte.

const [path = 'assets/coverage/common-words.json'] = process.argv.slice(2);
if (sharedFolder === null) sayThatSharedIsMissing('counting of words');
else count(sharedFolder, path);

function count(shared: string, target: string): void {
  const sets = [
    ...TRAINING_SETS.map(({ file, without }) => {
      const lines = readLabelledLines(join(shared, 'data/actors/train', `${file}.jsonl`));
      const free = lines.filter(({ doc }) => doc === undefined || !without?.test(doc));
      return tokenDocuments(free).map((document) => tokenArticle(document).article.text);
    }),
    ...USAGE_TEXTS.map((file) => [...passagesOf(join(shared, 'data/claims', file))]),
  ];
  const { articles, counts } = countArticles(
    sets.map((texts) => texts.map((text) => contentTerms(text, 'en').map(({ term }) => term))),
  );
  const levels = levelsOf(articles, counts);
  const json = `${JSON.stringify({ levels }, null, 2)}\n`;
  writeFileSync(target, json);
  const words = levels.reduce((sum, level) => sum + level.words.split(' ').length, 0);
  console.log(`${target}: ${words} words of ${articles} articles, ${json.length} bytes.`);
}
