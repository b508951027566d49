// The parts of the library that we use; it comes without types.
declare module '@citation-js/core' {
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: BibtexFormat } };
    readonly output: { format(name: 'bibtex', items: readonly object[]): string };
  };

  interface BibtexFormat {
    /** Writes commands for letters beyond ASCII, and escapes; else neither. */
    asciiOnly: boolean;
    useIdAsLabel: boolean;
  }

  export class Cite {
    constructor(input: string);
    readonly data: readonly Record<string, unknown>[];
  }
}

declare module '@citation-js/plugin-bibtex';
