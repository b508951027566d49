import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorEntry } from '../../../../utils/actors/dictionary/actor-entry.ts';
import { listedRoles } from '../../../../utils/actors/roles/resolve-role.ts';
import { rolesIn } from '../../../../utils/actors/roles/roles-in.ts';
import { describedActors } from '../../../../utils/claims/reading/described-actors.ts';
import { markedArticle } from '../../actors/roles/marked-article.ts';

function listed(id: string, description: string): ActorEntry {
  return { id, name: id, type: 'person', aliases: [], description, asOf: '2025-12' };
}

const LIST = listedRoles([
  listed('volodymyr-zelensky', 'president of Ukraine'),
  listed('mykhailo-fedorov', 'minister of Ukraine'),
  listed('vitali-klitschko', 'mayor of Kyiv'),
  listed('dmitry-peskov', 'Kremlin spokesman'),
  listed('sergei-ryabkov', 'deputy foreign minister of Russia'),
  listed('vladimir-putin', 'president of Russia'),
  listed('mikhail-mishustin', 'prime minister of Russia'),
  listed('yulia-navalnaya', 'Russian opposition leader'),
  listed('marco-rubio', 'US secretary of state'),
  listed('recep-tayyip-erdogan', 'president of Turkey'),
  listed('kaja-kallas', 'EU foreign policy chief'),
  listed('tom-barrack', 'US ambassador to Turkey'),
]);

/** "phrase → actor" for each description in a marked text. */
function described(marked: string, date: string | null = '2026-01-15', language = 'en') {
  const { article, recognition } = markedArticle(marked, language);
  const reading = { ...recognition, roles: rolesIn(article, recognition) };
  return describedActors({ ...article, date }, reading, () => LIST).map(
    ({ start, end, actor }) => `${article.text.slice(start, end)} → ${actor}`,
  );
}

describe('describedActors', () => {
  it.each([
    ['{s:Ukraine}’s president said no.', 'Ukraine’s president → volodymyr-zelensky'],
    ["On Monday {s:Ukraine}'s president said no.", "Ukraine's president → volodymyr-zelensky"],
    ['Talks failed, said the {l:Kremlin} spokesman.', 'the Kremlin spokesman → dmitry-peskov'],
    ['The Turkish leader left.', 'The Turkish leader → recep-tayyip-erdogan'],
    ['The 71-year-old Turkish president left.', 'The 71-year-old Turkish president → recep-tayyip-erdogan'],
    ['He left on Friday. {s:Ukraine}’s president stayed.', 'Ukraine’s president → volodymyr-zelensky'],
    ['The\u00a0Turkish\u00a0president left.', 'The\u00a0Turkish\u00a0president → recep-tayyip-erdogan'],
    ['The {s:U.S.} secretary of state left.', 'The U.S. secretary of state → marco-rubio'],
    ['Aides of the Turkish president’s left.', 'the Turkish president → recep-tayyip-erdogan'],
    ['{l:Kremlin} spokesman calls it “a plan”.', 'Kremlin spokesman → dmitry-peskov'],
    ['The president of {s:Turkey} left.', 'The president of Turkey → recep-tayyip-erdogan'],
    ['The {s:US} secretary of state left.', 'The US secretary of state → marco-rubio'],
    ['The {o:EU}’s foreign policy chief left.', 'The EU’s foreign policy chief → kaja-kallas'],
    ['The {s:US} ambassador to {s:Turkey} left.', 'The US ambassador to Turkey → tom-barrack'],
    ['The mayor of {l:Kyiv} left.', 'The mayor of Kyiv → vitali-klitschko'],
  ])('knows who is meant in %s', (text, expected) => {
    expect(described(text)).toEqual([expected]);
  });

  it('believes the article before the list', () => {
    expect(described('Ukrainian president {Ada Morel} met. The Ukrainian president smiled.')).toEqual([
      'The Ukrainian president → ada-morel',
    ]);
    expect(described('Ukrainian minister {Ada Morel} met. The Ukrainian minister smiled.')).toEqual([
      'The Ukrainian minister → ada-morel',
    ]);
  });

  it('takes a name after a comma for the same person, and no other', () => {
    expect(described('{s:Ukraine}’s president, {Volodymyr Zelensky}, left.')).toEqual([
      'Ukraine’s president → volodymyr-zelensky',
    ]);
    expect(described('According to {s:Ukraine}’s president, {Bo Lind} left.')).toEqual([]);
    expect(described('{s:Ukraine}’s president, Bo Lind, left.')).toEqual([]);
  });

  it.each([
    // Anybody of that office.
    'A {l:Kremlin} spokesman said no.',
    'Another Turkish leader said no.',
    'The Ukrainian minister said no.',
    'The Ukrainian mayor said no.',
    'The Russian deputy foreign minister said no.',
    'The Russian opposition leader said no.',
    'The Russian leader said no.',
    'Turkish leaders said no.',
    // Who once was, will be or wants to be.
    'The former Turkish president said no.',
    'The next Turkish president will say no.',
    'The then Turkish president said no.',
    'In 2014 the Ukrainian president fled.',
    '{Bo Lind} was the Ukrainian president.',
    '{Bo Lind} was elected {s:Ukraine}’s president.',
    // Another one, or nobody in particular.
    'Ukrainian president Bo Lind said no.',
    'The country’s president said no.',
    'His president said no.',
    'The president said no.',
    'The Turkish president-elect said no.',
    'The Turkish vice-president said no.',
    'The president of a Turkish firm said no.',
    'The president of {s:Turkey}’s bank said no.',
    '{Bo Lind} became president of {s:Turkey}.',
  ])('leaves open who is meant in %s', (text) => {
    expect(described(text)).toEqual([]);
  });

  it('knows nobody without the time, and reads English alone', () => {
    expect(described('The Turkish leader left.', null)).toEqual([]);
    expect(described('The Turkish leader left.', '2012-05-01')).toEqual([]);
    expect(described('The Turkish leader left.', '2026-01-15', 'de')).toEqual([]);
  });

  it('gives phrases in order, without overlap, for any text', () => {
    const piece = fc.constantFrom(
      'the',
      'a',
      'Turkish',
      'president',
      'of',
      'for',
      'the {s:Turkey}',
      '{s:Ukraine}',
      '’s',
      'leader',
      'foreign',
      'minister',
      'chief',
      'secretary',
      'state',
      ',',
      '.',
      '{Ada Morel}',
      'general',
      'former',
      '71-year-old',
      '\n',
      'was',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { article, recognition } = markedArticle(pieces.join(' ').replaceAll(' ’s', '’s'));
        const reading = { ...recognition, roles: rolesIn(article, recognition) };
        let end = 0;
        for (const one of describedActors({ ...article, date: '2026-01-15' }, reading, () => LIST)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(article.text.length);
          end = one.end;
        }
      }),
    );
  });
});
