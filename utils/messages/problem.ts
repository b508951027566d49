/** A failure as a value that a view can show: what happened and what to do about it. */
export interface Problem {
  readonly message: string;
  readonly remedy: string;
}
