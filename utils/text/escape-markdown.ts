/**
 * Hides every sign that could begin markup: CommonMark lets any ASCII punctuation stand behind a backslash. A number
 * with a full stop at the beginning would open a list.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+\-!|~&$@:]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
