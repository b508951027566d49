import { describe, expect, test } from 'vitest';
import { named, read, surfaces, typeOf } from './read.ts';

describe('known actors', () => {
  test('one actor has one id for all its forms', () => {
    expect(
      named(
        'The US, the U.S. and the United States are one; so are Kyiv and Kiev, NATO and Nato, Zelensky and Zelenskyy.',
      ),
    ).toEqual([
      'US=united-states',
      'U.S.=united-states',
      'United States=united-states',
      'Kyiv=kyiv',
      'Kiev=kyiv',
      'NATO=nato',
      'Nato=nato',
      'Zelensky=volodymyr-zelensky',
      'Zelenskyy=volodymyr-zelensky',
    ]);
  });

  test('small letters are no names', () => {
    expect(named('He told us who will march in may and said it is nice to fish for turkey.')).toEqual([]);
  });

  test('titles, articles and possessives stay outside', () => {
    expect(
      surfaces(
        'On Monday President Donald Trump’s envoy met the Kremlin’s spokesman, and Mr Putin saw King Charles III.',
      ),
    ).toEqual(['Donald Trump', 'Kremlin', 'Putin', 'Charles III']);
  });

  test('compounds give the names in them', () => {
    expect(surfaces('The US-led, pro-NATO plan for US-China trade was Kremlin-aligned.')).toEqual([
      'US',
      'NATO',
      'US',
      'China',
      'Kremlin',
    ]);
  });

  test('an administration is its head’s, a government its state’s', () => {
    expect(named('The Trump Administration wrote to the Government of Canada.')).toEqual([
      'Trump=donald-trump',
      'Government of Canada=canada',
    ]);
  });

  test('nationalities, months, events and money are no actors', () => {
    expect(
      surfaces('In January the Russian and Iranian delegations left the Winter Olympics with US$20.'),
    ).toEqual([]);
  });
});

describe('ambiguous forms', () => {
  test('a surname that is a word needs the full name or a title', () => {
    expect(named('Theresa May resigned. May had lost the vote.')).toEqual([
      'Theresa May=theresa-may',
      'May=theresa-may',
    ]);
    expect(named('May was cold. In May it rained.')).toEqual([]);
  });

  test('states and given names share words', () => {
    expect(named('The talks in Jordan went on, as Michael Jordan said.')).toEqual([
      'Jordan=jordan',
      'Michael Jordan=michael-jordan',
    ]);
    expect(named('Jordan Bardella spoke in Turkey.')).toEqual([
      'Jordan Bardella=jordan-bardella',
      'Turkey=turkey',
    ]);
  });

  test('acronyms that are words are not read in lines of capitals', () => {
    expect(named('WHO IS TO BLAME FOR THE STORM')).toEqual([]);
    expect(named('The WHO said so.')).toEqual(['WHO=world-health-organization']);
  });
});

describe('unknown names', () => {
  test('persons by given name, title and neighbourhood, with their surname afterwards', () => {
    expect(
      named(
        'Maria Tolvanen, a 45-year-old nurse, said so. Tolvanen met Col. Ivo Brenk near Sarvikylä, and Brenk agreed.',
      ),
    ).toEqual([
      'Maria Tolvanen=maria-tolvanen',
      'Tolvanen=maria-tolvanen',
      'Ivo Brenk=ivo-brenk',
      'Sarvikylä=sarvikyla',
      'Brenk=ivo-brenk',
    ]);
  });

  test('types by head words and prepositions', () => {
    const text =
      'She left the Tolva Institute for Marine Research and Norvik Bank for a flat in Sarvik near Lake Ostra.';
    expect(surfaces(text)).toEqual([
      'Tolva Institute for Marine Research',
      'Norvik Bank',
      'Sarvik',
      'Lake Ostra',
    ]);
    expect(typeOf(text, 'norvik-bank')).toBe('organisation');
    expect(typeOf(text, 'sarvik')).toBe('place');
    expect(typeOf(text, 'lake-ostra')).toBe('place');
  });

  test('a bracket teaches an acronym', () => {
    expect(named('The Norvik Fisheries Council (NFC) met. The NFC said no.')).toEqual([
      'Norvik Fisheries Council=norvik-fisheries-council',
      'NFC=norvik-fisheries-council',
      'NFC=norvik-fisheries-council',
    ]);
  });

  test('a bracket after a plan teaches that the acronym is no actor', () => {
    expect(surfaces('The Coastal Recovery Plan (CRP) failed. The CRP was dear.')).toEqual([]);
  });

  test('names found in sentences carry to headlines and sentence starts', () => {
    expect(
      surfaces([
        'Brenk Warns Of Long Winter For Norvik',
        'The mayor, Ivo Brenk, spoke in Norvik on Monday about the winter.',
      ]),
    ).toEqual(['Brenk', 'Norvik', 'Ivo Brenk', 'Norvik']);
  });

  test('ordinary words at sentence starts and in Title Case are left alone', () => {
    expect(
      surfaces([
        'Meanwhile prices rose. Officials denied it.',
        'Five Things To Know About The New Tax Rules',
      ]),
    ).toEqual([]);
  });

  test('particles and hyphens belong to names', () => {
    expect(surfaces('He met Pieter van der Holt, Salim al-Karruf and Park Joon-seo there.')).toEqual([
      'Pieter van der Holt',
      'Salim al-Karruf',
      'Park Joon-seo',
    ]);
  });
});

describe('the text’s shape', () => {
  test('names never reach over a block’s border', () => {
    expect(surfaces(['a letter from Maria', 'Tolvanen Street is closed'])).not.toContain('Maria\n\nTolvanen');
    expect(
      read(['visited by Donald', 'Trump supporters came']).mentions.map((one) => one.surface),
    ).not.toContain('Donald Trump');
  });

  test('addresses and user names name nobody', () => {
    expect(
      surfaces('See https://example.org/Putin/Trump or write to @Macron and Putin@example.org.'),
    ).toEqual([]);
  });

  test('a heading in capitals ends before its paragraph', () => {
    expect(surfaces('They left. FLEEING THE FLOOD Macron was among them.')).toEqual(['Macron']);
  });
});

describe('other languages', () => {
  test('states under their local names, and nothing guessed', () => {
    expect(
      named(
        'Der Kanzler sprach in der Türkei über Russlands Angriff und die Zukunft der Vereinigten Staaten.',
        'de-DE',
      ),
    ).toEqual(['Türkei=turkey', 'Russlands=russia', 'Vereinigten Staaten=united-states']);
    expect(named('Selon Macron, l’Allemagne et l’Italie attendent.', 'fr')).toEqual([
      'Macron=emmanuel-macron',
      'Allemagne=germany',
      'Italie=italy',
    ]);
  });

  test('an unknown language gives the dictionary’s names', () => {
    expect(named('Putin ja Macron', 'xx-invalid-tag-that-is-long')).toEqual([
      'Putin=vladimir-putin',
      'Macron=emmanuel-macron',
    ]);
  });
});

describe('bare surnames', () => {
  test('go to the person known by them where the article names their state', () => {
    expect(named('In Spain, Prime Minister Sanchez answered.')).toContain('Sanchez=pedro-sanchez');
  });

  test('stay with the person whom the article introduces', () => {
    expect(named('In Spain, the baker Rosa Sanchez said no. Sanchez sells bread.')).toEqual([
      'Spain=spain',
      'Rosa Sanchez=rosa-sanchez',
      'Sanchez=rosa-sanchez',
    ]);
  });

  test('are nobody’s in particular without support', () => {
    expect(named('Mr Sanchez sells bread in Oslo.')).toContain('Sanchez=sanchez-person');
  });
});

test('an unknown person never takes the id of a place of that name', () => {
  const { mentions, actors } = read('Mr Perth, a baker, came. “No,” said Perth. Mr Perth left.');
  for (const actor of actors) if (actor.id === 'perth') expect(actor.type).toBe('place');
  expect(mentions.length).toBeGreaterThan(0);
});
