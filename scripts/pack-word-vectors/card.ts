/** What the card says that only the packing knows. */
export interface PackedFigures {
  readonly stems: number;
  readonly bytes: number;
  readonly dimensions: number;
  /** Packages that it was made of, as "name version". */
  readonly vectors: string;
  readonly wordNet: string;
  /** Copyright and licence that have to stand beside all that is made of WordNet. */
  readonly wordNetLicence: string;
}

/** The card that stands beside the file: what it is, of what, under which licences, and where it fails. */
export function cardOf(figures: PackedFigures): string {
  const { stems, bytes, dimensions, vectors, wordNet, wordNetLicence } = figures;
  const licence = wordNetLicence
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')
    .trimEnd();
  return `# Card: word vectors

\`word-vectors.bin\` says which English words are near each other in meaning. In its ${bytes} bytes are ${stems} stems,
each with a direction in ${dimensions} dimensions, four bits a dimension. It is read by
\`utils/claims/meaning/word-vectors.ts\` and helps to find and align statements in other words; it never says that two
words mean the same.

Made by \`npm run pack:vectors\`, without chance: the same packages, stemmer and stop words give the same bytes. Pack it
again when the stemmer changes.

## How

1. Of each stem, the mean of its words' vectors, weighted by how frequent they are. Stop words, words with digits and
   the names of numbers, months and days are left out; names of people and places are in.
2. The mean of all and the three directions in which they differ most are taken away (Mu and Viswanath 2018).
3. Words that WordNet says mean the same, are derived from each other, or are a way of doing the other are drawn
   together, opposites are pushed apart (after Faruqui and others 2015, and Mrkšić and others 2016). Only the two main
   senses of a word count.
4. Sixteen even levels a dimension. Against unrounded vectors the ordering of synonyms loses a thousandth.

## Data and credits

| what | from | licence |
| --- | --- | --- |
| GloVe, 6 billion words, 100 dimensions (Pennington, Socher and Manning 2014), as packed for winkNLP | npm: ${vectors} | package MIT, © 2024 GRAYPE Systems Private Limited; vectors Public Domain Dedication and License 1.0 |
| WordNet (Princeton University) | npm: ${wordNet} | package MIT; database under the WordNet licence below |

Both are fetched by the script, checked against the digests that it holds, and are no dependencies.

## Tried without gain

- The vectors that a sentence encoder (Universal Sentence Encoder Lite) gives single words: alone they order partners
  worse (mean reciprocal rank .816 against .849 on pairs of ours), mixed with these no better (.840 to .846).
- Vectors of words learned so that their mean gives the encoder's vector of the whole sentence, from 14,000 sentences:
  .832 to .851. What the encoder knows beyond these vectors lies in the order of words.
- Lists of each word's nearest as further keys of the search: nine more keys a claim bring .01 to .02 more partners
  among the first ten, 33 more .02 to .035. Looking at twice as many places and ordering them brings as much.

## Limits

- English only.
- Siblings are near each other: Paris and London, doctors and teachers, a yen and a dollar. So are opposites that WordNet
  does not know. Nothing may match names, figures or dates through this file.
- The texts behind the vectors end in 2014: later words are missing, and later meanings of old ones.
- A word has one direction for all that it means: "strike" is a walkout and a blow. So have words of one stem: "accord"
  lies where "according" does.
- What people wrote until then, they wrote with its prejudices. The vectors are used to find passages, not to describe
  anybody.
- An unknown word is taken for a known one once in some 140,000 times.

## WordNet's notice

${licence}
`;
}
