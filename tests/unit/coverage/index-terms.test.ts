import { expect, it } from 'vitest';
import { documentTerms } from '../../../utils/coverage/document-terms.ts';
import { INDEX_FORMAT } from '../../../utils/coverage/index/index-manifest.ts';
import { textHash } from '../../../utils/text/text-hash.ts';
import { document } from './example-documents.ts';

/** Everyday text in each language that is read, with numbers, acronyms, and accents. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The U.S. minister’s 1,500 workers were striking at O’Brien’s harbours; nobody spoke of naïve offers.',
  de: 'Die Gewerkschaften verlangten für 1.500 Beschäftigte höhere Löhne, und die Häfen blieben geschlossen.',
  es: 'Los sindicatos pidieron mejores salarios para 1.500 trabajadores y los puertos quedaron cerrados.',
  fr: 'Les syndicats de l’Ukraine réclamaient de meilleurs salaires, et les ports sont restés fermés.',
  it: 'I sindacati dell’Italia chiedevano salari migliori, e i porti sono rimasti chiusi.',
  nl: 'De vakbonden eisten betere lonen voor de arbeiders, en de havens bleven gesloten.',
  pl: 'Związki zawodowe żądały wyższych płac dla robotników, a porty pozostały zamknięte.',
  pt: 'Os sindicatos pediam melhores salários para os trabalhadores, e os portos ficaram fechados.',
  ru: 'Профсоюзы требовали повышения зарплат для рабочих, и порты оставались закрытыми.',
  uk: 'Профспілки вимагали вищих зарплат для робітників, і порти залишалися закритими.',
};

// What lies in readers' indexes was made by the analysis of its day: a query read otherwise would not find it. Where this
// fails because the analysis changed on purpose, raise INDEX_FORMAT, so that every index is built again, and take over
// the new value.
it('is what the format of the index says', () => {
  const terms = Object.entries(TEXTS).map(([language, body]) => {
    const example = document({ title: 'Harbour strike', body, outlet: 'The Quay' });
    const { weights, length } = documentTerms({ ...example, article: { ...example.article, language } });
    return `${language} ${length} ${[...weights].map(([term, weight]) => `${term}=${weight}`).join(' ')}`;
  });
  expect([INDEX_FORMAT, textHash(terms.join('\n'))]).toEqual([1, 1975183056]);
});
