import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ViewClient } from '../../utils/messages/view-client.ts';

/** Hands the client to every component below. */
export const ClientContext = createContext<ViewClient | null>(null);

/** The client of the view that a component stands in. Throws where there is none, which is a mistake in wiring. */
export function useClient(): ViewClient {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('A component that asks the worker stands outside of ClientContext.');
  return client;
}
