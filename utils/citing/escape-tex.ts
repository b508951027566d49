/** What TeX prints for each sign that would otherwise begin a command, open a group or be drawn as another. */
const PRINTED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '`': '\\textasciigrave{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/** A text as TeX prints it letter by letter, on one line. Braces stay in pairs, as BibTeX needs them. */
export function escapeTex(text: string): string {
  return (
    text
      .replace(/[\\{}~^<>`$&%#_]/g, (sign) => PRINTED[sign] ?? sign)
      // Two hyphens would become a dash, two apostrophes a quotation mark.
      .replace(/(?<=-)-|(?<=')'/g, '{}$&')
  );
}
