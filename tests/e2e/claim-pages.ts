import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonLd, NEWS_JSON, page } from '../fixtures/pages.ts';

// Articles of every shape that the claims tab has to cope with, as a news site would send them.

const CHECKED = 'Germany keeps 1,236 tonnes of gold at the Federal Reserve in New York.';

/** Compared with what {@link EARLIER} says of it, whatever stands around it. */
const HEATING =
  'Heating failed in 8,200 apartment buildings in Kyiv in January, according to Mayor Vitali Klitschko.';

const MARKUP =
  '<script>window.markupExecuted = true</script><img src=x onerror="window.markupExecuted = true">';

/** A page that carries out what it is given as markup, with nothing but that to say. */
export const HOSTILE_OUTLET = `${MARKUP} Gazette`;

const FACT_CHECK_TEXT = [
  'A post that was shared some thousand times this week says where Germany keeps its gold. We asked the central bank in Frankfurt, which publishes a list of every bar once a year, and two people who have seen the vault.',
  'The list says how many bars lie in which city. It does not say why, and the bank did not want to add anything to it. Historians point to the trade of the fifties, when the bars were earned and stayed where they were.',
  'Nobody whom we asked doubts that the bars are there. Those who want to bring them home speak of the cost of a ship, an insurance and many lorries, which the post leaves out.',
];

const REWORDED_TEXT = [
  'The prime pastor met the shore guard on Monday ( her initial visit ) and said that 40 % of the 1, 400 boats were old. “ We will replace them, ” she said, adding that US$$ 20 billion was set aside for the harbours.',
  'The outside minister spoke at a press meeting in the afternoon. He said that the safety council would see the list ( with all its errors ), and that 60 % of the sailors had signed it before the storm came in.',
  'A commander of the shore guard told reporters that the boats could not wait. “ The sea does not read our letters, ” he said, and left for the ferry with 2, 300 other passengers.',
];

const ARABIC_TEXT = [
  'قال رئيس بلدية كييف فيتالي كليتشكو إن التدفئة انقطعت عن 8200 مبنى سكني في يناير، وإن فرق الإصلاح تعمل ليلا ونهارا لإعادتها قبل موجة البرد المقبلة.',
  'وأضاف أن نحو 600 ألف من السكان غادروا المدينة منذ بداية الشتاء، وأن المدارس ستبقى مغلقة حتى نهاية الشهر، في حين تنتظر المستشفيات وصول المولدات.',
  'وقالت الحكومة إن المحادثات ستبدأ يوم الأحد في أبو ظبي، وإن وفدا من ثلاثة وزراء سيشارك فيها، ولم تذكر أسماءهم ولا موعد عودتهم إلى العاصمة.',
  'وطالب سكان الحي بتعويضات عن الأضرار، وقالوا إنهم كتبوا إلى البلدية ثلاث مرات ولم يصلهم جواب.',
];

const HEBREW_TEXT = [
  'ראש עיריית קייב ויטלי קליצ׳קו אמר כי החימום הופסק ב-8,200 בנייני מגורים בינואר, וכי צוותי התיקון עובדים ביום ובלילה כדי להשיבו לפני גל הקור הבא.',
  'הוא הוסיף כי כ-600 אלף תושבים עזבו את העיר מאז תחילת החורף, וכי בתי הספר יישארו סגורים עד סוף החודש, בעוד בתי החולים ממתינים לגנרטורים.',
  'הממשלה מסרה כי השיחות ייפתחו ביום ראשון באבו דאבי, וכי משלחת של שלושה שרים תשתתף בהן, אך לא מסרה את שמותיהם ולא את מועד שובם.',
  'תושבי השכונה דרשו פיצויים על הנזקים ואמרו כי כתבו לעירייה שלוש פעמים ולא קיבלו תשובה.',
];

/** Some ten thousand words, no paragraph twice. */
function longText(): string[] {
  const paragraphs = Array.from(
    { length: 200 },
    (_, at) =>
      `Harbour master Nora Lindqvist counted ${at * 7 + 12} ships in berth ${at} on Tuesday, and said that ${at + 3} of them wait for papers from the ministry in Oslo. ` +
      `The European Commission asked for a report on quay ${at}, which cost ${at + 20} million crowns, a third more than the council of Velden had expected in spring.`,
  );
  return paragraphs.toSpliced(100, 0, HEATING);
}

/** Pages by the name of their file. */
const PAGES: Readonly<Record<string, string>> = {
  'fact-check.html': newsPage({
    title: 'Does Germany keep its gold in New York?',
    review: {
      '@type': 'ClaimReview',
      claimReviewed: CHECKED,
      datePublished: '2026-01-12',
      author: { '@type': 'Organization', name: 'Tideline Checks' },
      itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Bo Harrow' } },
      reviewRating: { '@type': 'Rating', alternateName: 'Right, but half the story' },
    },
    texts: FACT_CHECK_TEXT,
  }),
  'reworded.html': newsPage({
    title: 'Prime pastor visits the shore guard',
    texts: REWORDED_TEXT,
  }),
  'empty.html': page({
    title: 'Nothing was written yet',
    body: '',
    head: jsonLd({ '@type': 'NewsArticle' }),
  }),
  'single.html': newsPage({ title: 'A cold month', texts: [HEATING] }),
  'arabic.html': newsPage({ title: 'التدفئة تنقطع عن كييف', lang: 'ar', texts: ARABIC_TEXT }),
  'hebrew.html': newsPage({ title: 'החימום הופסק בקייב', lang: 'he', texts: HEBREW_TEXT }),
  'long.html': newsPage({ title: 'Every ship in every berth', texts: longText() }),
  'hostile.html': newsPage({
    title: `${MARKUP} A cold month`,
    texts: [
      `Heating failed in 8,200 apartment buildings in Kyiv in January, according to Mayor Vitali Klitschko, who wrote “${MARKUP}” on his page.`,
      ...FACT_CHECK_TEXT,
    ],
  }),
};

/** Writes the pages to a folder of their own, and answers where it is. */
export function writeClaimPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-claim-pages-'));
  for (const [name, html] of Object.entries(PAGES)) writeFileSync(join(folder, name), html);
  return folder;
}

interface NewsPage {
  readonly title: string;
  readonly texts: readonly string[];
  readonly lang?: string;
  /** What the page declares beside its article, as schema.org has it. */
  readonly review?: Readonly<Record<string, unknown>>;
}

/** A page that declares itself to be an article of 6 February 2026. */
function newsPage({ title, texts, lang = 'en', review }: NewsPage): string {
  const article = {
    ...NEWS_JSON,
    headline: escaped(title),
    datePublished: '2026-02-06T08:00:00Z',
    keywords: [],
  };
  const declared = { '@context': 'https://schema.org', '@graph': review ? [article, review] : [article] };
  return page({
    title: escaped(title),
    lang,
    head: jsonLd(declared),
    body: texts.map((text) => `<p>${escaped(text)}</p>`).join('\n'),
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
