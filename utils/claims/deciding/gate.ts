import gate from '../../../assets/claims/gate.json' with { type: 'json' };
import { RELATIONS } from '../comparison.ts';
import type { OutcomeModel } from './outcome-model.ts';

/** What two reports may come to. */
export const REPORT_OUTCOMES = ['unrelated', ...RELATIONS] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** What two texts of unknown origin may come to, one of which is to bear the other out. */
export const TEXT_OUTCOMES = ['agree', 'differs', 'unrelated'] as const;
export type TextOutcome = (typeof TEXT_OUTCOMES)[number];

/** Weights that `scripts/fit-gate` fitted on development pairs. */
export const reportModel: OutcomeModel<ReportOutcome> = gate.reports;
export const textModel: OutcomeModel<TextOutcome> = gate.texts;
