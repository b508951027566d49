import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../utils/claims/reading/clauses.ts';
import { claimIn } from '../articles.ts';

const read = (sentence: string) => {
  const { claim } = claimIn('a', sentence, '2026-01-29');
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : claim.text.slice(span.start, span.end);
  return clausesOf(claim).map((clause) => ({ ...clause, words }));
};

/** "subject | predicate | modality" of each clause, "not" before what is negated. */
const summary = (sentence: string) =>
  read(sentence).map(
    ({ subject, predicate, negated, modality, words }) =>
      `${words(subject)} | ${negated ? 'not ' : ''}${words(predicate)} | ${modality}`,
  );

describe('clausesOf', () => {
  it.each<[string, string[]]>([
    ['Norland closed its harbour on Monday.', ['Norland | closed | asserted']],
    ['The harbour was closed by Norland in March 2024.', ['The harbour | closed | asserted']],
    [
      'Norland did not say that the bridge failed.',
      ['Norland | not say | asserted', 'the bridge | failed | possible'],
    ],
    [
      'Norland said that the bridge did not fail.',
      ['Norland | said | asserted', 'the bridge | not fail | reported'],
    ],
    [
      'Ana Veld denied that the bridge had failed.',
      ['Ana Veld | denied | asserted', 'the bridge | failed | denied'],
    ],
    ['Norland failed to close the harbour.', ['Norland | not close | asserted']],
    ['Sudmark refused to sign the treaty.', ['Sudmark | not sign | asserted']],
    [
      'There is no evidence that the crew set the fire.',
      ['- | not evidence | asserted', 'the crew | set | denied'],
    ],
    [
      'The ministry did not deny that the crew fled.',
      ['The ministry | not deny | asserted', 'the crew | fled | possible'],
    ],
    ['Norland did not fail to pay its debts.', ['Norland | pay | asserted']],
    ['No ship failed to arrive.', ['No ship | arrive | asserted']],
    ['Norland plans to open two ports next year.', ['Norland | open | planned']],
    ['Norland will reopen the harbour on Friday.', ['Norland | reopen | planned']],
    ['The port may close in May.', ['The port | close | possible']],
    ['Ana Veld said she would resign.', ['Ana Veld | said | asserted', 'she | resign | planned']],
    [
      'Ana Veld, who runs the Port Authority, closed the quay.',
      ['Ana Veld | runs | asserted', 'Ana Veld | closed | asserted'],
    ],
    [
      'The ships that carried grain left Norland on Tuesday.',
      ['The ships | carried | asserted', 'The ships | left | asserted'],
    ],
    [
      'The ship seized by Norland sank near Sudmark.',
      ['The ship | seized | asserted', 'The ship | sank | asserted'],
    ],
    [
      'Norland closed the harbour and opened a new quay.',
      ['Norland | closed | asserted', 'Norland | opened | asserted'],
    ],
    [
      'Norland closed the harbour, and Sudmark sent 40 ships.',
      ['Norland | closed | asserted', 'Sudmark | sent | asserted'],
    ],
    [
      'When the storm came, the harbour closed.',
      ['the storm | came | asserted', 'the harbour | closed | asserted'],
    ],
    [
      'The harbour closed because the quay had cracked.',
      ['The harbour | closed | asserted', 'the quay | cracked | asserted'],
    ],
    [
      'Sudmark attacked the port, killing 12 sailors.',
      ['Sudmark | attacked | asserted', 'Sudmark | killing | asserted'],
    ],
    [
      'Arrested in May, the captain was freed in June.',
      ['- | Arrested | asserted', 'the captain | freed | asserted'],
    ],
    [
      '“The quay is closed,” Ana Veld said on Monday.',
      ['The quay | closed | reported', 'Ana Veld | said | asserted'],
    ],
    ['Ships sank, Ana Veld said.', ['Ships | sank | asserted', 'Ana Veld | said | asserted']],
    ['According to Ana Veld, the quay will stay closed.', ['the quay | stay | planned']],
    [
      'The talks collapsed after Sudmark rejected the terms.',
      ['The talks | collapsed | asserted', 'Sudmark | rejected | asserted'],
    ],
    ['Port strikes spread to Sudmark.', ['Port strikes | spread | asserted']],
    ['Norland says ships sank in the gulf.', ['Norland | says | asserted', 'ships | sank | reported']],
    ['Norland plans attacks on the harbour.', ['Norland | plans | asserted']],
    ['Ships carry grain from Norland to Sudmark.', ['Ships | carry | asserted']],
    ['Norland is expected to sign the treaty.', ['Norland | sign | planned']],
    ['Norland is unlikely to sign the treaty.', ['Norland | not sign | possible']],
    ['Norland was unable to pay.', ['Norland | not pay | asserted']],
    ['The crew was said to have fled.', ['The crew | fled | reported']],
    ['Norland is the largest exporter of grain.', ['Norland | exporter | asserted']],
    ['The treaty is illegal.', ['The treaty | illegal | asserted']],
    ['Norland has 12 ports.', ['Norland | has | asserted']],
    [
      'Norland prevented the ships from leaving.',
      ['Norland | prevented | asserted', 'the ships | not leaving | asserted'],
    ],
    [
      'Sudmark accused Norland of closing the harbour.',
      ['Sudmark | accused | asserted', 'Norland | closing | reported'],
    ],
    ['Norland denied closing the harbour.', ['Norland | denied | asserted', 'Norland | closing | denied']],
    ['Norland ordered the crews to leave.', ['Norland | ordered | asserted', 'the crews | leave | planned']],
    [
      'Norland met Sudmark to discuss the treaty.',
      ['Norland | met | asserted', 'Norland | discuss | planned'],
    ],
    [
      'Norland’s refusal to sign angered Sudmark.',
      ['Norland’s refusal | not sign | asserted', 'Norland’s refusal | angered | asserted'],
    ],
    ['Nobody was hurt.', ['Nobody | not hurt | asserted']],
    ['Not only ships use the harbour.', ['Not only ships | use | asserted']],
    ['No more than 40 ships left.', ['No more than 40 ships | left | asserted']],
    ['Norland could not find the crew.', ['Norland | not find | asserted']],
    [
      'If Norland closes the port, prices will rise.',
      ['Norland | closes | possible', 'prices | rise | planned'],
    ],
    [
      'Norland stopped short of closing the port.',
      ['Norland | stopped | asserted', 'Norland | not closing | asserted'],
    ],
    [
      'The captain left without paying.',
      ['The captain | left | asserted', 'The captain | not paying | asserted'],
    ],
    ['Norland never agreed to pay.', ['Norland | not pay | planned']],
    ['Norland agreed not to sell grain.', ['Norland | not sell | planned']],
    [
      'Neither Norland nor Sudmark signed the treaty.',
      ['Neither Norland nor Sudmark | not signed | asserted'],
    ],
    ['Three sailors killed in harbour blast', ['Three sailors | killed | asserted']],
    ['Norland to close harbour in March', ['Norland | close | planned']],
    [
      'Sudmark’s president, who visited in May, said Norland had closed the quay.',
      [
        'Sudmark’s president | visited | asserted',
        'Sudmark’s president | said | asserted',
        'Norland | closed | reported',
      ],
    ],
    [
      'The mayor said on Monday that the bridge, which opened in 2019, was safe.',
      ['The mayor | said | asserted', 'the bridge | opened | reported', 'the bridge | safe | reported'],
    ],
    ['The captain reportedly fled.', ['The captain | fled | reported']],
    ['It was not true that the ship sank.', ['It | not true | asserted', 'the ship | sank | denied']],
    [
      'The ministry claims the crew fled.',
      ['The ministry | claims | asserted', 'the crew | fled | reported'],
    ],
    ['Norland and Sudmark signed a treaty in 2020.', ['Norland and Sudmark | signed | asserted']],
    [
      'Sudmark has been accused of hiding 30 ships.',
      ['Sudmark | accused | asserted', 'Sudmark | hiding | reported'],
    ],
    [
      'Veld, who runs the port, resigned on Monday.',
      ['Veld | runs | asserted', 'Veld | resigned | asserted'],
    ],
    ['Veld, the mayor, resigned on Monday.', ['Veld | resigned | asserted']],
    [
      'The captain, arrested in May, was freed.',
      ['The captain | arrested | asserted', 'The captain | freed | asserted'],
    ],
    [
      'Sudmark said ships that left Norland had sunk.',
      ['Sudmark | said | asserted', 'ships | left | reported', 'ships | sunk | reported'],
    ],
    [
      'The captain arrested after the raid was freed.',
      ['The captain | arrested | asserted', 'The captain | freed | asserted'],
    ],
    [
      'Norland imposed a ban on grain bought in Sudmark.',
      ['Norland | imposed | asserted', 'a ban on grain | bought | asserted'],
    ],
    ['On Monday, the harbour closed.', ['the harbour | closed | asserted']],
    ['In March the harbour closed.', ['the harbour | closed | asserted']],
    ['Brandt hopes that Norland will pay.', ['Brandt | hopes | asserted', 'Norland | pay | possible']],
    [
      'Norland threatened to cut gas supplies if Sudmark blocked the strait.',
      ['Norland | cut | planned', 'Sudmark | blocked | possible'],
    ],
    [
      'The police said nobody had been arrested.',
      ['The police | said | asserted', 'nobody | not arrested | reported'],
    ],
    [
      'Norland’s claim that the crew fled was rejected by Sudmark.',
      ['the crew | fled | reported', 'Norland’s claim | rejected | asserted'],
    ],
    [
      'The port authority, citing engineers, said the quay was unsafe.',
      [
        'The port authority | citing | asserted',
        'The port authority | said | asserted',
        'the quay | unsafe | reported',
      ],
    ],
    ['Veld doubts that the port will reopen.', ['Veld | doubts | asserted', 'the port | reopen | possible']],
    ['Norland exported 40 percent more grain in 2024 than in 2023.', ['Norland | exported | asserted']],
    [
      'Prices fell 3 percent in May, while wages rose 2 percent.',
      ['Prices | fell | asserted', 'wages | rose | asserted'],
    ],
    ['Brandt told reporters that Veld had lied.', ['Brandt | told | asserted', 'Veld | lied | reported']],
    [
      'Norland says it will not negotiate with Sudmark.',
      ['Norland | says | asserted', 'it | not negotiate | planned'],
    ],
    ['The bill was passed by 60 votes to 40.', ['The bill | passed | asserted']],
    [
      'The court found that the minister had broken the law.',
      ['The court | found | asserted', 'the minister | broken | reported'],
    ],
    ['Norland has not ruled out a strike.', ['Norland | not ruled | asserted']],
    ['Norland is no longer a member of the pact.', ['Norland | not member | asserted']],
    [
      'The union, which has 4,000 members, voted to strike.',
      ['The union | has | asserted', 'The union | strike | planned'],
    ],
    [
      'The mayor rejected the claim that she had been paid.',
      ['The mayor | rejected | asserted', 'she | paid | denied'],
    ],
    ['Norland and Sudmark agreed to end the war.', ['Norland and Sudmark | end | planned']],
    [
      'Sudmark warned that Norland could attack.',
      ['Sudmark | warned | asserted', 'Norland | attack | possible'],
    ],
    ['Norland’s navy, not Sudmark’s, sank the ferry.', ['Norland’s navy | sank | asserted']],
    [
      'Norland’s parliament voted 60 to 40 on Tuesday to approve the budget, which cuts spending by 3 percent.',
      [
        'Norland’s parliament | voted | asserted',
        'Norland’s parliament | approve | planned',
        'the budget | cuts | asserted',
      ],
    ],
    [
      'The company, whose shares fell 12 percent, said it would cut 400 jobs by June.',
      ['shares | fell | asserted', 'The company | said | asserted', 'it | cut | planned'],
    ],
    [
      'Two men were killed and 14 people injured when a drone hit a market in Kyiv.',
      ['Two men | killed | asserted', '14 people | injured | asserted', 'a drone | hit | asserted'],
    ],
    [
      'Sudmark’s foreign minister has repeatedly called for a ceasefire.',
      ['Sudmark’s foreign minister | called | asserted'],
    ],
    [
      'Brandt, citing a navy report, told the Gazette that Sudmark had never returned the ships.',
      ['Brandt | citing | asserted', 'Brandt | told | asserted', 'Sudmark | not returned | reported'],
    ],
    [
      'The government was forced to resign after losing a vote of confidence.',
      ['The government | resign | asserted', 'The government | losing | asserted'],
    ],
    [
      'Norland’s exports, worth 3 billion dollars in 2023, went mostly to Sudmark.',
      ['Norland’s exports | went | asserted'],
    ],
    [
      'It remains unclear whether the crew survived.',
      ['It | remains | asserted', 'the crew | survived | possible'],
    ],
    [
      'Sudmark insists that it never attacked the convoy and that no one was hurt.',
      ['Sudmark | insists | asserted', 'it | not attacked | reported', 'no one | not hurt | reported'],
    ],
    ['Norland’s economy grew faster than expected.', ['Norland’s economy | grew | asserted']],
    ['Neither side has confirmed the report.', ['Neither side | not confirmed | asserted']],
    ['The president is to visit Kyiv next week.', ['The president | visit | planned']],
    [
      'The tunnel, once the longest in Norland, remains closed despite repairs.',
      ['The tunnel | remains | asserted'],
    ],
    [
      'Sudmark has stopped buying grain from Norland.',
      ['Sudmark | stopped | asserted', 'Sudmark | not buying | asserted'],
    ],
    ['The army seems to have left the town.', ['The army | left | possible']],
    [
      'The strike, called by two unions, begins on Monday.',
      ['The strike | called | asserted', 'The strike | begins | asserted'],
    ],
    [
      'They’ll close the port, and we’re sure it’s safe.',
      ['They | close | planned', 'we | sure | asserted', 'it | safe | asserted'],
    ],
    ['I’d sign it, but they’ve refused.', ['I | sign | possible', 'they | refused | asserted']],
    [
      'Advocates for sailors say the ruling helps nobody.',
      ['Advocates for sailors | say | asserted', 'the ruling | not helps | reported'],
    ],
    ['In 2025 he and his family left Norland.', ['he and his family | left | asserted']],
    [
      'The storm struck as peace talks between Norland and Sudmark had stalled.',
      ['The storm | struck | asserted', 'peace talks between Norland and Sudmark | stalled | asserted'],
    ],
    ['The loan helped reduce the debt.', ['The loan | reduce | asserted']],
    ['This led to a strike.', ['This | led | asserted']],
    ['Norland provided the ships.', ['Norland | provided | asserted']],
    [
      'Since April 2023 the war has driven nine million people from Norland.',
      ['the war | driven | asserted'],
    ],
    [
      'Ana Veld won the vote, but Brandt won’t resign.',
      ['Ana Veld | won | asserted', 'Brandt | not resign | planned'],
    ],
    [
      'Ships near the quay, whose owner shows no remorse, left.',
      ['owner | not shows | asserted', 'Ships near the quay | left | asserted'],
    ],
    [
      'Thefts dropped last year, police figures show.',
      ['Thefts | dropped | asserted', 'police figures | show | asserted'],
    ],
    [
      'A union of dock workers claims that nine years had passed.',
      ['A union of dock workers | claims | asserted', 'nine years | passed | reported'],
    ],
    ['Norland halved its growth forecast.', ['Norland | halved | asserted']],
    [
      'A man was being questioned over the death of Ana Lund, who taught in Kyiv.',
      ['A man | questioned | asserted', 'Ana Lund | taught | asserted'],
    ],
    [
      'The minister told aides privately he was leaving.',
      ['The minister | told | asserted', 'he | leaving | reported'],
    ],
    ['Barely half of the fleet was ready.', ['Barely half of the fleet | ready | asserted']],
    [
      'Pirates climbed aboard, its owners said, and held it.',
      ['Pirates | climbed | reported', 'its owners | said | asserted', 'Pirates | held | asserted'],
    ],
    ['The firm is not for sale.', ['The firm | not is | asserted']],
    ['The crew was tired, not beaten.', ['The crew | tired | asserted', 'The crew | not beaten | asserted']],
  ])('reads %s', (sentence, expected) => {
    expect(summary(sentence)).toEqual(expected);
  });
});

describe('a clause', () => {
  it('keeps who acts and who is acted upon in the passive', () => {
    const [clause] = read('The harbour was closed by Norland in March 2024.');
    expect(clause).toMatchObject({ subject: { actor: null }, agent: { actor: 'norland' }, object: null });
    expect(clause?.predicate?.stem).toBe('close');
  });

  it('keeps the object of an active verb without the time that follows', () => {
    const [clause] = read('Norland opened two ports last year.');
    expect(clause?.words(clause.object)).toBe('two ports');
    expect(clause?.agent).toBeNull();
  });

  it('keeps a hedge in the object', () => {
    const [clause] = read('Norland launched more than 300 drones in May.');
    expect(clause?.words(clause.object)).toBe('more than 300 drones');
  });

  it('holds the figures and dates of its own words alone', () => {
    const [fell, rose] = read('Prices fell 3 percent in May, while wages rose 2 percent in 2024.');
    expect(fell?.figures.map(({ surface }) => surface)).toEqual(['3 percent']);
    expect(fell?.dates.map(({ surface }) => surface)).toEqual(['May']);
    expect(rose?.figures.map(({ surface }) => surface)).toEqual(['2 percent']);
    expect(rose?.dates.map(({ surface }) => surface)).toEqual(['2024']);
  });

  it('leaves the amounts of a relative clause to it', () => {
    const [inner, outer] = read('The union, which has 4,000 members, voted for a strike on 3 May.');
    expect(inner?.figures.map(({ surface }) => surface)).toEqual(['4,000']);
    expect(outer?.figures).toEqual([]);
    expect(outer?.dates).toHaveLength(1);
  });

  it('gives the base form of a verb in any form', () => {
    const stems = ['Norland sold it.', 'It was sold.', 'Norland is selling it.', 'Norland has sold it.'].map(
      (sentence) => read(sentence)[0]?.predicate?.stem,
    );
    expect(stems).toEqual(['sell', 'sell', 'sell', 'sell']);
  });

  it.each([
    ['Ana Veld quit on Monday.', 'Ana Veld stepped down on Monday.'],
    ['Norland made a decision.', 'Norland decided.'],
  ])('tells of one kind of event in other words: %s %s', (sentence, other) => {
    const [first = [], second = []] = [sentence, other].map((one) => read(one)[0]?.predicate?.frames);
    expect(first.some((frame) => second.includes(frame))).toBe(true);
  });

  it('knows whose word it is', () => {
    const [said, failed] = read('Ana Veld said that the bridge had failed.');
    expect(said?.source).toBeNull();
    expect(failed?.source).toMatchObject({ actor: 'ana-veld', verb: 'said' });
  });

  it.each([
    ['Ana Veld said she would resign.', 'ana-veld'],
    ['Norland says it will not negotiate.', 'norland'],
    ['Ana Veld said Norland and she had met Tomas Brandt, and he left.', null],
  ])('gives a pronoun an actor where one reading is plain: %s', (sentence, actor) => {
    expect(read(sentence).at(-1)?.subject?.actor ?? null).toBe(actor);
  });

  it.each([
    ['Norland’s ministry closed it.', 'norland'],
    ['Ships of Norland closed it.', null],
    ['The government of Norland closed it.', 'norland'],
  ])('names who acts in %s', (sentence, actor) => {
    expect(read(sentence)[0]?.subject?.actor ?? null).toBe(actor);
  });

  it('is the whole sentence where nothing happens', () => {
    expect(read('A harbour in the north')).toMatchObject([
      { start: 0, end: 'A harbour in the north'.length, subject: null, predicate: null, negated: false },
    ]);
  });

  it('is read once', () => {
    const { claim } = claimIn('a', 'Norland closed its harbour.');
    expect(clausesOf(claim)).toBe(clausesOf(claim));
  });
});

const WORDS =
  'Norland the ship that said not to be closed by , and of which who will if 40 sank in 2024 “ ” denied closing ’ s had been no — . U.S.'.split(
    ' ',
  );

describe('clauses of any text', () => {
  const sane = (text: string) => {
    const { claim } = claimIn('a', `Norland ${text}`);
    const { length } = claim.text;
    const clauses = clausesOf(claim);
    expect(clauses.length).toBeGreaterThan(0);
    let last = -1;
    for (const { start, end, subject, agent, object, predicate } of clauses) {
      for (const span of [{ start, end }, subject, agent, object, predicate]) {
        if (span === null) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(length);
      }
      if (predicate === null) continue;
      expect(predicate.start).toBeGreaterThanOrEqual(start);
      expect(predicate.end).toBeLessThanOrEqual(end);
      expect(predicate.start).toBeGreaterThan(last);
      last = predicate.start;
    }
    const held = clauses.flatMap(({ figures }) => figures);
    expect(held).toHaveLength(claim.figures.length);
    expect(clauses.flatMap(({ dates }) => dates)).toHaveLength(claim.dates.length);
  };

  it('lie in it, cover their predicates and share out all amounts and dates', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => sane(words.join(' '))),
    );
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), sane));
  });
});

describe('clauses of a huge text', () => {
  const claimOf = (words: number) => {
    const sentence =
      'Norland said the ship that it closed in 2024 had not been seized by 40 men and left , '.repeat(
        Math.ceil(words / 18),
      );
    const { claim } = claimIn('a', 'Norland closed.');
    return { ...claim, text: sentence, figures: [], dates: [], quotations: [] };
  };
  const time = (words: number) => {
    const claim = claimOf(words);
    const from = performance.now();
    clausesOf(claim);
    return performance.now() - from;
  };

  it('take time by their length', () => {
    time(2_000);
    const short = Math.max(20, Math.min(time(2_500), time(2_500)));
    expect(time(10_000)).toBeLessThan(short * 16);
  });
});
