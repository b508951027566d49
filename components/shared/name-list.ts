/** "RT, POLITICO and 2 more": the first names, at most `limit`, and how many are left. */
export function nameList(names: readonly string[], limit: number): string {
  const shown = names.slice(0, limit).join(', ');
  const left = names.length - limit;
  return left > 0 ? `${shown} and ${left} more` : shown;
}
