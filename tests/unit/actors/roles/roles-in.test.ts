import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolesIn } from '../../../../utils/actors/roles/roles-in.ts';
import { markedArticle, rolesOf } from './marked-article.ts';

describe('roles before a name', () => {
  it.each([
    ['{o:Kremlin} spokesman {Dmitry Peskov} said', 'dmitry-peskov: Kremlin spokesman'],
    ['Ukrainian President {Volodymyr Zelensky} said', 'volodymyr-zelensky: Ukrainian President'],
    ['said South Korean Foreign Minister {Cho Lee}', 'cho-lee: South Korean Foreign Minister'],
    ['the former {s:US} secretary of state {Antony Blinken}', 'antony-blinken: former US secretary of state'],
    ['Minister of Foreign Affairs {Jan Nowak} said', 'jan-nowak: Minister of Foreign Affairs'],
    [
      'the head of the {o:Kremlin}’s press office {Ivan Orlov}',
      'ivan-orlov: head of the Kremlin’s press office',
    ],
    ['{s:Iran}’s parliamentary speaker {Ali Karimi}', 'ali-karimi: Iran’s parliamentary speaker'],
    [
      'the bloc’s foreign policy and security chief {Ana Kask}',
      'ana-kask: foreign policy and security chief',
    ],
    ['Attorney General {Will Barr} said', 'will-barr: Attorney General'],
    ['Iranian Supreme Leader Ayatollah {Ali Karimi}', 'ali-karimi: Iranian Supreme Leader'],
    ['{s:UK} {o:Labour} leader Sir {Keir Starmer}', 'keir-starmer: UK Labour leader'],
    ['then-president {Ada Morel} and ex-minister of finance {Bo Lind}', 'ada-morel: former then-president'],
    ['the ex-Conservative chancellor {Ken Stone}', 'ken-stone: former chancellor'],
    ['South Korean Vice Minister {Cho Lee} shakes', 'cho-lee: South Korean Vice Minister'],
    ['met president-elect {Ada Morel}', 'ada-morel: president-elect'],
    ['the former {o:Spurs} and {s:England} defender {Gary Stone}', 'gary-stone: former England defender'],
    ['the {s:US}-based climate activist {Ada Morel}', 'ada-morel: US-based climate activist'],
    ['{Dan Troy}’s son {Eric Troy}', 'eric-troy: Dan Troy’s son'],
    ['the Palestinian militant group {o:Hamas} fired', 'hamas: Palestinian militant group'],
    ['the disgraced financier {Jeff Stone}', 'jeff-stone: financier'],
    ['{s:Ukraine}’s president, {Volodymyr Zelensky}, said', 'volodymyr-zelensky: Ukraine’s president'],
    ['the deputy foreign minister, {Ada Morel}, said', 'ada-morel: deputy foreign minister'],
    ['the late {s:US} singer {Ray Stone}', 'ray-stone: former late US singer'],
    ['New York real estate mogul {Dan Troy}', 'dan-troy: New York real estate mogul'],
  ])('%s', (marked, role) => expect(rolesOf(marked)).toContain(role));

  it.each([
    'the self-proclaimed president {Ada Morel}',
    'a candidate for president {Ada Morel}',
    'would-be {s:Norwegian} prime minister {Ada Morel}',
    'her husband {Anton Morel} and his adviser {Ada Morel}',
    'asked the leader {Ada Morel}, senior officials {Bo Lind} and the company {o:Quay}',
    'met the president, {Ada Morel} and {Bo Lind}',
    'the adviser to {Ada Morel} said',
    'Mr {Ada Morel}',
  ])('nothing in: %s', (marked) => expect(rolesOf(marked)).toEqual([]));

  it('keeps a title of the person named last from the one before', () => {
    expect(rolesOf('an adviser to {l:Ohio} Sen. {Thom Till}')).toEqual(['thom-till: Ohio Sen.']);
  });

  it('leaves out what only orders the sentence', () => {
    expect(rolesOf('On Tuesday Foreign Secretary {Jack Stone} left.')).toEqual([
      'jack-stone: Foreign Secretary',
    ]);
    expect(rolesOf('fear and leading {s:US} President {Ada Morel} to act')).toEqual([
      'ada-morel: US President',
    ]);
    expect(rolesOf('New Home Secretary {Jack Stone} left.')).toEqual(['jack-stone: Home Secretary']);
    expect(rolesOf('Shown in {l:Las Vegas} {o:Quay} boss {Bo Lind} said.')).toEqual(['bo-lind: Quay boss']);
    expect(rolesOf('Then deputy chairman of the board {Bo Lind} left.')).toEqual([
      'bo-lind: deputy chairman of the board',
    ]);
  });
});

describe('roles after a name', () => {
  it.each([
    ['{Kaja Kallas}, the {o:EU}’s foreign policy chief, said', 'kaja-kallas: EU’s foreign policy chief'],
    ['{Ivo Tarn}, who heads the city’s port authority, said', 'ivo-tarn: heads the city’s port authority'],
    ['{Ada Morel}, who was the mayor of {l:Oslo}, said', 'ada-morel: former mayor of Oslo'],
    ['{Maria Lopez}, 54, a lawyer from {s:Spain}, said', 'maria-lopez: lawyer from Spain'],
    ['{o:Hamas}, the Palestinian militant group, fired', 'hamas: Palestinian militant group'],
    [
      '{o:World Trade Body} ({o:WTB}), the {o:UN} agency for trade, said',
      'world-trade-body: UN agency for trade',
    ],
    [
      'said {Ada Morel}, a professor of politics at {o:Surrey} who studies',
      'ada-morel: professor of politics at Surrey',
    ],
    ['{Ada Morel}, founder and president of {o:Quay}.', 'ada-morel: founder and president of Quay'],
    ['{Ada Morel}, president of {s:Norway} since 2019, said', 'ada-morel: president of Norway'],
    ['{Ada Morel}, prime minister from 2010 to 2014, said', 'ada-morel: former prime minister'],
    ['{Ada Morel} – a lawyer from {l:Oslo} – said', 'ada-morel: lawyer from Oslo'],
    ['{Ada Morel}, the {o:EU} envoy, and {Bo Lind} met', 'ada-morel: EU envoy'],
    ['{Ada Morel}, the late king of {s:Norway}, said', 'ada-morel: former late king of Norway'],
    [
      '{Ada Morel} is a senior researcher at {o:Surrey} and a lawyer.',
      'ada-morel: senior researcher at Surrey',
    ],
    ['{Ada Morel}, {o:Quay}’s boss, said', 'ada-morel: Quay’s boss'],
  ])('%s', (marked, role) => expect(rolesOf(marked)).toContain(role));

  it.each([
    'The wife of {Ada Morel}, a lawyer, spoke.',
    '{Ada Morel}, the president and {Bo Lind} met.',
    '{Ada Morel}, the president, the minister of trade and {Bo Lind} met.',
    '{Ada Morel}, the president of {s:Norway} said.',
    'After meeting {Ada Morel}, the president of {s:Norway} ordered an inquiry.',
    '{Ada Morel}, the country’s leader, said.',
    '{Ada Morel}, one of the ministers of trade, said.',
    '{Ada Morel}, a powerful leader, said.',
    '{Ada Morel}, a move that shook {s:Norway}, said.',
    '{o:Quay}, {o:Dock} team on networks',
  ])('nothing in: %s', (marked) => expect(rolesOf(marked)).toEqual([]));
});

describe('roles by a verb', () => {
  it.each([
    ['{Dmitry Peskov} is the spokesman of the {o:Kremlin}.', 'dmitry-peskov: spokesman of the Kremlin'],
    [
      '{Dmitry Peskov} was the spokesman of the {o:Kremlin}.',
      'dmitry-peskov: former spokesman of the Kremlin',
    ],
    [
      '{Ada Morel} was appointed foreign minister of {s:Norway} on Monday.',
      'ada-morel: foreign minister of Norway',
    ],
    [
      '{Ada Morel} has been {Bo Lind}’s vice president for nearly four years.',
      'ada-morel: Bo Lind’s vice president',
    ],
    ['The {o:WHO} is a {o:United Nations} agency that helps.', 'who: United Nations agency'],
  ])('%s', (marked, role) => expect(rolesOf(marked)).toContain(role));

  it.each([
    '{Ada Morel} is not the president of {s:Norway}.',
    'If {Ada Morel} is the president of {s:Norway}, fine.',
    'The father of {Ada Morel} is the president of {s:Norway}.',
    'In 2004 {Ada Morel} became prime minister of {s:Norway}.',
    '“{Ada Morel} is the leader of {s:Norway},” he said.',
    '{Ada Morel} is a terrorist and a dictator.',
    '{o:Quay} was a lender of last resort.',
    '{Ada Morel} would be the president of {s:Norway}.',
  ])('nothing in: %s', (marked) => expect(rolesOf(marked)).toEqual([]));
});

describe('roles of an article', () => {
  it('stand once for each wording, in order, with the actors named in them', () => {
    const { article, recognition } = markedArticle(
      '{o:Kremlin} spokesman {Dmitry Peskov} spoke. {Ada Morel}, the {o:EU} envoy to {s:Norway}, left. ' +
        '{o:Kremlin} spokesman {Dmitry Peskov} left.',
    );
    const roles = rolesIn(article, recognition);
    expect(roles.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Kremlin spokesman',
      'EU envoy to Norway',
    ]);
    expect(roles[1]?.names).toEqual([
      { start: 0, end: 2, actor: 'european-union' },
      { start: 12, end: 18, actor: 'norway' },
    ]);
  });

  it('are read in English alone, and not from lines in capitals', () => {
    expect(rolesOf('{o:Kremlin} spokesman {Dmitry Peskov}', 'de')).toEqual([]);
    expect(rolesOf('KREMLIN SPOKESMAN {PESKOV} SAYS NO')).toEqual([]);
  });

  it('take no word of a heading for a name because of its capital', () => {
    expect(rolesOf('Markets Fear President {Ada Morel}', 'en', 'title')).toEqual(['ada-morel: President']);
    expect(rolesOf('{Ada Morel}, Mayor of {l:Oslo}, Leaves', 'en', 'title')).toEqual([]);
  });

  it('never lie outside the text, and name whom they enclose, whatever the text is', () => {
    const words = fc.constantFrom(
      ...'{Ada Morel}|{o:Quay}|{s:Norway}|,|.|“|”|(|)|the|a|president|Norwegian|of|and|former|who|is|was|heads|’s|-|minister|foreign|54|group|said|\n|for|spokesman|Sir|until|2019'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 24 }), (parts) => {
        const { article, recognition } = markedArticle(parts.join(' '));
        const actors = new Set(recognition.actors.map(({ id }) => id));
        for (const { actor, role, names, start, end } of rolesIn(article, recognition)) {
          expect(actors.has(actor)).toBe(true);
          expect(article.text.slice(start, end).replace(/\s/g, ' ')).toBe(role);
          expect(role.trim()).toBe(role);
          expect(role).not.toBe('');
          for (const name of names) {
            const mention = recognition.mentions.find((one) => one.start === start + name.start);
            expect(mention && [mention.actor, mention.end]).toEqual([name.actor, start + name.end]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
