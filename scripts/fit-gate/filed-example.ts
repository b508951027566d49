import type { Outcome } from '../../utils/claims/deciding/gate.ts';
import type { Example } from './fit-model.ts';

/** An example that knows which file it came from. */
export interface FiledExample extends Example<Outcome> {
  readonly file: string;
}
