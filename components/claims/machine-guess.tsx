import type { Opinion } from '../../utils/claims/second-opinion.ts';

/** What a model of the browser guesses of a hint, named as what it is; nothing where it cannot tell. */
export function MachineGuess({ opinion }: { readonly opinion: Opinion | undefined }) {
  const guess = opinion === undefined ? '' : GUESSES[opinion];
  return guess === '' ? null : <p class="machine-guess">Machine’s guess: {guess}</p>;
}

const GUESSES: Readonly<Record<Opinion, string>> = {
  same: 'both speak of the same fact.',
  other: 'they speak of different things.',
  unsure: '',
};
