import type { Article } from '../../articles/article.ts';
import { articleParagraphs } from '../../articles/article-paragraphs.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';

/**
 * An article as a Markdown file (CommonMark) with its particulars in front as YAML, as note-taking programs read them.
 * Nothing of the article can turn into markup.
 */
export function articleMarkdown(article: Article): string {
  const { title, outlet, via, date, author, url, language, tags } = article;
  const particulars = {
    title,
    outlet,
    via,
    date,
    author,
    url,
    language,
    tags: tags.length > 0 ? tags : null,
  };
  const front = Object.entries(particulars).flatMap(([name, value]) =>
    // Strings and lists as JSON writes them are YAML too, and no sign in them can end a line.
    value === null ? [] : [`${name}: ${yaml(value)}`],
  );
  const heading = title === null ? [] : [`# ${escapeMarkdown(oneLine(title))}`];
  const body = articleParagraphs(article).map((paragraph) => escapeMarkdown(oneLine(paragraph)));
  return `${['---', ...front, '---'].join('\n')}\n\n${[...heading, ...body].join('\n\n')}\n`;
}

/** YAML reads these two as line ends, JSON does not. */
function yaml(value: string | readonly string[]): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
