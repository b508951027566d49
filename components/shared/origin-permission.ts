import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Asks the browser for leave to reach these origins ("https://example.org") and no others. Has to be called in a click;
 * answers whether the reader agreed.
 */
export type RequestOrigins = (origins: readonly string[]) => Promise<boolean>;

/** Hands the question to every component below. */
export const OriginPermission = createContext<RequestOrigins | null>(null);

/** How the view that a component stands in asks for origins. Throws where it cannot, which is a mistake in wiring. */
export function useOriginPermission(): RequestOrigins {
  const request = useContext(OriginPermission);
  if (request === null)
    throw new Error('A component that asks for origins stands outside of OriginPermission.');
  return request;
}
