import type { Article } from '../../../utils/articles/article.ts';

/** A news page with an article on it, in HTML. */
export function articlePage({ title, outlet, date, text, blocks }: Article): string {
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => `<p>${escaped(text.slice(start, end))}</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title ?? '')}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escaped(outlet ?? '')}">
<meta property="article:published_time" content="${date ?? ''}">
</head>
<body><main><article>
<h1>${escaped(title ?? '')}</h1>
<p><time datetime="${date ?? ''}">${date ?? ''}</time></p>
${paragraphs.join('\n')}
</article></main></body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
