// Stands in for the packages by which the citation library could fetch what a citation names. The build puts it in their
// place, so that nothing which could reach a network is bundled with it.

/** Never called: only texts of ours are given to the library. */
export default function noFetch(): never {
  throw new Error('Citations are written from what is stored, and nothing is fetched for them.');
}

export const Headers = noFetch;
