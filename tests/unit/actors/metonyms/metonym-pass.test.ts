import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mention, read } from '../read.ts';

test.each([
  ['The Kremlin said it would answer.', 'Kremlin', 'russia'],
  ['After talks with Washington the plan changed.', 'Washington', 'united-states'],
  ['On Friday Beijing warned its neighbours.', 'Beijing', 'china'],
  ['He rejected Moscow’s demands.', 'Moscow', 'russia'],
  ['The Kyiv-backed group left.', 'Kyiv', 'ukraine'],
  ['A Kremlin spokesman declined to comment.', 'Kremlin', 'russia'],
  ['Relations between Paris and Algiers have soured.', 'Paris', 'france'],
  ['Relations between Paris and Algiers have soured.', 'Algiers', 'algeria'],
  ['The sanctions imposed by London took effect in May.', 'London', 'united-kingdom'],
  ['Tokyo has repeatedly protested against the survey ship.', 'Tokyo', 'japan'],
  ['Officials fear that Ankara will block the treaty.', 'Ankara', 'turkey'],
  ['It was a blow to Berlin, which had hoped for a deal.', 'Berlin', 'germany'],
  ['The loan came with pressure from Riyadh to cut output.', 'Riyadh', 'saudi-arabia'],
  ['Brussels, the minister said, must act.', 'Brussels', 'european-union'],
  ['The opposition accused Tbilisi of rigging the vote.', 'Tbilisi', 'georgia'],
  ['Canberra and Jakarta signed a defence treaty.', 'Canberra', 'australia'],
  ['Canberra and Jakarta signed a defence treaty.', 'Jakarta', 'indonesia'],
  ['The war has changed Tehran’s nuclear strategy.', 'Tehran', 'iran'],
  ['An anti-Kremlin blogger was arrested.', 'Kremlin', 'russia'],
  ['Few analysts have confidence in Caracas any more.', 'Caracas', 'venezuela'],
  ['The regime in Damascus lost control of the roads.', 'Damascus', 'syria'],
  ['It tried to isolate Pyongyang with a trade ban.', 'Pyongyang', 'north-korea'],
  ['Downing Street insisted that nothing had changed.', 'Downing Street', 'united-kingdom'],
  ['The Pentagon’s budget grew again.', 'Pentagon', 'us-department-of-defense'],
  ['Whitehall officials drew up the list.', 'Whitehall', 'united-kingdom'],
  ['The ambassadors’ policy toward Havana is under review.', 'Havana', 'cuba'],
  ['Lawmakers depend on New Delhi for the money.', 'New Delhi', 'india'],
  ['Wall Street expects lower rates.', 'Wall Street', 'us-finance-industry'],
  ['Silicon Valley has lobbied against the bill.', 'Silicon Valley', 'us-technology-industry'],
  ['The Élysée confirmed the date.', 'Élysée', 'france'],
  ['Zhongnanhai rejected the offer.', 'Zhongnanhai', 'china'],
  ['Holyrood passed the law by two votes.', 'Holyrood', 'scottish-parliament'],
  ['The Quirinale declined to name a candidate.', 'Quirinale', 'italy'],
  ['The Sublime Porte refused the terms.', 'Sublime Porte', 'ottoman-empire'],
])('%s: %s acts', (text, surface, actor) => {
  expect(mention(text, surface).metonymOf).toBe(actor);
});

test.each([
  ['People in Kiev slept in the metro.', 'Kiev'],
  ['PARIS — Prosecutors opened an inquiry.', 'PARIS'],
  ['The minister visited Tehran.', 'Tehran'],
  ['Kyiv residents queued for water.', 'Kyiv'],
  ['He flew from London to Warsaw.', 'London'],
  ['He flew from London to Warsaw.', 'Warsaw'],
  ['The two met at the White House on Monday.', 'White House'],
  ['Snow fell on the outskirts of Oslo overnight.', 'Oslo'],
  ['The train between Madrid and Lisbon was cancelled.', 'Madrid'],
  ['The train between Madrid and Lisbon was cancelled.', 'Lisbon'],
  ['Kyiv was hit by dozens of drones.', 'Kyiv'],
  ['The Moscow-based lawyer took the case.', 'Moscow'],
  ['She was born near Ankara in 1960.', 'Ankara'],
  ['Police closed Berlin’s airport for an hour.', 'Berlin'],
  ['He left for Rome in the morning.', 'Rome'],
  ['The mayor of Athens opened the park.', 'Athens'],
  ['Protesters marched through Belgrade.', 'Belgrade'],
  ['It lies 90 kilometres from Minsk.', 'Minsk'],
  ['The convoy reached Kabul at dawn.', 'Kabul'],
  ['The Stockholm weather surprised the guests.', 'Stockholm'],
  ['They live in Moscow, Russia.', 'Moscow'],
  ['Tourists crowded Prague’s old streets.', 'Prague'],
  ['The capital, Nairobi, has four million people.', 'Nairobi'],
  ['A concert in Vienna drew a large crowd.', 'Vienna'],
  ['She returned to Bucharest after the war.', 'Bucharest'],
  ['The siege of Sarajevo lasted for years.', 'Sarajevo'],
  ['He studied in Cairo and worked near Amman.', 'Cairo'],
  ['He studied in Cairo and worked near Amman.', 'Amman'],
  ['Tokyo has a population of about fourteen million.', 'Tokyo'],
  ['Crowds gathered outside Downing Street.', 'Downing Street'],
  ['A fire broke out near the Pentagon.', 'Pentagon'],
  ['The actress moved to Hollywood as a child.', 'Hollywood'],
  ['Skiers arrived in Davos before the storm.', 'Davos'],
  ['LIMA (Reuters) - A strong earthquake shook the coast.', 'LIMA'],
])('%s: %s is a place', (text, surface) => {
  expect(mention(text, surface).metonymOf).toBeNull();
});

test('every reading says how sure it is; a name that stands for nobody has none', () => {
  const { mentions } = read('The Kremlin said so. She met Lavrov in Kyiv, near the Kremlin.');
  for (const one of mentions) {
    if (one.surface === 'Lavrov') expect(one.metonymConfidence).toBeNull();
    else {
      expect(one.metonymConfidence).toBeGreaterThanOrEqual(0.5);
      expect(one.metonymConfidence).toBeLessThanOrEqual(1);
    }
  }
  expect(mentions).toHaveLength(4);
});

test('more cues make it surer', () => {
  const sure = mention('The Kremlin said it would answer.', 'Kremlin').metonymConfidence ?? 0;
  const unsure = mention('It was the Kremlin.', 'Kremlin').metonymConfidence ?? 1;
  expect(sure).toBeGreaterThan(unsure);
});

test('any words around a name give one reading, whose sureness is a share', () => {
  const words = fc.array(
    fc.constantFrom(
      'in',
      'said',
      'the',
      'and',
      ',',
      'talks',
      '’s',
      '-',
      'Tehran',
      'policy',
      'from',
      'to',
      '“',
      '.',
      'has',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(words, words, (before, after) => {
      for (const { surface, metonymOf, metonymConfidence } of read(
        `${before.join(' ')} Moscow ${after.join(' ')}`,
      ).mentions) {
        if (surface !== 'Moscow') continue;
        expect([null, 'russia']).toContain(metonymOf);
        expect(metonymConfidence).toBeGreaterThanOrEqual(0.5);
        expect(metonymConfidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});
