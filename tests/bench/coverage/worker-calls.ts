// How the bench's page and the worker of a system talk.

/** A call of one method of a system. */
export interface Call {
  readonly call: number;
  readonly method: string;
  readonly argument: unknown;
}

/** What became of it; `took` is the method's own time in milliseconds. */
export type Outcome =
  | { readonly call: number; readonly took: number; readonly value: unknown }
  | { readonly call: number; readonly failure: string };

/** Lets the page of this worker call the methods of a system. */
export function serve(system: object): void {
  addEventListener('message', async ({ data }: MessageEvent<Call>) => {
    const { call, method, argument } = data;
    postMessage(await outcomeOf(system, call, method, argument));
  });
}

async function outcomeOf(system: object, call: number, method: string, argument: unknown): Promise<Outcome> {
  const called: unknown = Reflect.get(system, method);
  if (typeof called !== 'function') return { call, failure: `There is no ${method} here.` };
  const begun = performance.now();
  try {
    const value: unknown = await Reflect.apply(called, system, [argument]);
    return { call, took: performance.now() - begun, value };
  } catch (error) {
    return { call, failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
