/** How a page speaks with a worker of its own, which tells of states. */
interface WorkerLink<Command, State> {
  /** Sends a command; the worker is started for the first one, and anew after it broke. */
  readonly send: (command: Command) => void;
  /** Calls back with the latest state where there is one, and with every state from now on; gives what ends that. */
  readonly follow: (listener: (state: State) => void) => () => void;
}

/**
 * Links a page with a worker.
 * @param create starts it
 * @param hear is given what it says
 * @param broken the state that is told where it cannot run, and why
 */
export function workerLink<Command, Message, State>(
  create: () => Worker,
  hear: (message: Message, tell: (state: State) => void) => void,
  broken: (why: string) => State,
): WorkerLink<Command, State> {
  const listeners = new Set<(state: State) => void>();
  let worker: Worker | null = null;
  /** A view that is left and shown again has missed it. */
  let latest: { readonly state: State } | null = null;

  const tell = (state: State) => {
    latest = { state };
    for (const listener of listeners) listener(state);
  };
  const start = (): Worker => {
    const started = create();
    started.addEventListener('message', (event: MessageEvent<Message>) => hear(event.data, tell));
    started.addEventListener('error', (event) => {
      started.terminate();
      worker = null;
      tell(broken(event.message || 'its worker could not run'));
    });
    return started;
  };
  return {
    send(command) {
      worker ??= start();
      worker.postMessage(command);
    },
    follow(listener) {
      listeners.add(listener);
      if (latest !== null) listener(latest.state);
      return () => listeners.delete(listener);
    },
  };
}
