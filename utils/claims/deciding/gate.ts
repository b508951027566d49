import gate from '../../../assets/claims/gate.json' with { type: 'json' };
import { RELATIONS } from '../comparison.ts';
import type { OutcomeModel } from './outcome-model.ts';

/** What two reports may come to. */
export const OUTCOMES = ['unrelated', ...RELATIONS] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Weights that `scripts/fit-gate` fitted; readable in `assets/claims/gate.json`. */
export type GateModel = OutcomeModel<Outcome>;

/** For reports of outlets: fitted on pairs of reports of ours. */
export const REPORTS: GateModel = gate.reports;
/** For texts of unknown origin: fitted on those without outlet and date, and on public pairs. */
export const TEXTS: GateModel = gate.texts;
