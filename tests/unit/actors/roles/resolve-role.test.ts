import { describe, expect, it } from 'vitest';
import type { ActorEntry } from '../../../../utils/actors/dictionary/actor-entry.ts';
import { listedRoles, resolveRole } from '../../../../utils/actors/roles/resolve-role.ts';
import { rolesIn } from '../../../../utils/actors/roles/roles-in.ts';
import { markedArticle } from './marked-article.ts';

function listed(id: string, description: string, asOf?: string): ActorEntry {
  return { id, name: id, type: 'person', aliases: [], description, ...(asOf !== undefined && { asOf }) };
}

const LIST = listedRoles([
  listed('vladimir-putin', 'president of Russia', '2025-12'),
  listed('mikhail-mishustin', 'prime minister of Russia', '2025-12'),
  listed('volodymyr-zelensky', 'president of Ukraine', '2025-12'),
  listed('dmitry-peskov', 'Kremlin spokesman', '2025-12'),
  listed('joe-biden', 'former president of the United States', '2025-12'),
  listed('old-king', 'king of Norway'),
]);

function resolve(marked: string, phrase: string, date: string | null = '2026-01-15') {
  const { article, recognition } = markedArticle(marked);
  return resolveRole(date, { ...recognition, roles: rolesIn(article, recognition) }, phrase, LIST);
}

describe('a role means', () => {
  it('the only one to whom the article gives it', () => {
    const text = 'Norwegian prime minister {Ada Morel} met {o:Quay} boss {Bo Lind}.';
    expect(resolve(text, 'Norway’s prime minister')).toBe('ada-morel');
    expect(resolve(text, 'the Norwegian leader')).toBe('ada-morel');
    expect(resolve(text, 'the {o:Quay} boss'.replace(/\{o:|\}/g, ''))).toBe('bo-lind');
    expect(resolve(text, 'the Swedish prime minister')).toBeNull();
  });

  it('whom the list knows in the office, at the time', () => {
    expect(resolve('Talks.', 'Ukraine’s president')).toBe('volodymyr-zelensky');
    expect(resolve('Talks.', 'the Kremlin spokesman')).toBe('dmitry-peskov');
    expect(resolve('Talks.', 'Ukraine’s president', '2014-05-01')).toBeNull();
    expect(resolve('Talks.', 'Ukraine’s president', null)).toBeNull();
    expect(resolve('Talks.', 'king of Norway')).toBeNull();
  });

  it('one of two only where the article names him', () => {
    expect(resolve('Talks.', 'the Russian leader')).toBeNull();
    expect(resolve('{Vladimir Putin} spoke.', 'the Russian leader')).toBe('vladimir-putin');
    expect(resolve('{Vladimir Putin} met {Mikhail Mishustin}.', 'the Russian leader')).toBeNull();
  });

  it('nobody where the article gives it to two, or leaves open whose it is', () => {
    const text = 'Ukrainian president {Ada Morel} met. Ukrainian president {Bo Lind} left.';
    expect(resolve(text, 'Ukraine’s president')).toBeNull();
    expect(resolve('Ukrainian president {Ada Morel} met.', 'the president')).toBeNull();
    expect(resolve('former Ukrainian president {Ada Morel} met.', 'Ukraine’s president', null)).toBeNull();
    expect(resolve('Talks.', 'the former president of the United States')).toBeNull();
    expect(resolve('Talks.', '')).toBeNull();
  });
});
