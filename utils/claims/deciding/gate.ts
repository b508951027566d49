import gate from '../../../assets/claims/gate.json' with { type: 'json' };
import { RELATIONS } from '../comparison.ts';
import type { OutcomeModel } from './outcome-model.ts';

/** What two reports may come to. */
export const OUTCOMES = ['unrelated', ...RELATIONS] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The weights that `scripts/fit-gate` fitted on pairs of ours; readable in `assets/claims/gate.json`. */
export const gateModel: OutcomeModel<Outcome> = gate;
