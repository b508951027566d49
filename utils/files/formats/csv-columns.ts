import { readStatedDate } from '../../articles/stated-date.ts';
import type { CsvColumns } from '../file-reader.ts';
import { statedMoment } from './stated-moment.ts';
import { webAddress } from './web-address.ts';

// How columns are named, surest name first; folded as `fold` does it.
const NAMES: Readonly<Record<keyof CsvColumns, string>> = {
  title:
    'title headline articletitle heading hed titel überschrift schlagzeile titre título titulo titular titolo tytuł заголовок назва название τίτλος başlık judul tiêuđề 标题 標題 タイトル 見出し 제목 العنوان عنوان כותרת शीर्षक name',
  text: 'text fulltext articletext body articlebody content maintext bodytext article story volltext artikeltext inhalt texte texteintégral contenu corps texto textocompleto contenido cuerpo conteúdo testo contenuto corpo tekst treść inhoud текст зміст содержание κείμενο metin içerik isi teks nộidung 正文 内容 內容 全文 本文 본문 내용 النص محتوى נص תוכן पाठ description summary abstract beschreibung résumé resumen resumo',
  date: 'date published publisheddate datepublished publishdate publicationdate pubdate publishedat datepublish datum veröffentlicht veröffentlichungsdatum erscheinungsdatum datedepublication fecha fechadepublicación data datadepublicação datadipubblicazione datapublikacji дата датапублікації датапубликации ημερομηνία tarih tanggal ngày 日期 发布时间 日付 날짜 التاريخ תאריך तारीख time timestamp createdat created',
  outlet:
    'outlet publication source newspaper publisher media medium mediaoutlet site sitename website domain sourcename quelle zeitung média journal fuente medio periódico fonte veículo testata giornale źródło gazeta bron krant джерело видання источник издание πηγή kaynak gazete sumber nguồn 媒体 来源 來源 媒體 新聞社 출처 언론사 المصدر מקור स्रोत',
  author:
    'author authors byline by writer creator journalist autor autorin verfasser auteur auteurs autores autore autori autorzy schrijver автор автори авторы συγγραφέας yazar penulis tácgiả 作者 著者 記者 저자 기자 الكاتب المؤلف מחבר लेखक',
  url: 'url link uri href address permalink canonicalurl articleurl weburl adresse lien enlace dirección indirizzo collegamento adres odnośnik посилання ссылка адреса σύνδεσμος bağlantı tautan liênkết 网址 链接 網址 連結 リンク 링크 주소 الرابط קישור',
  tags: 'tags tag keywords keyword topics topic categories category subjects subject labels section schlagwörter schlagworte stichwörter stichworte rubrik motsclés étiquettes etiquetas palabrasclave palavraschave tagi słowakluczowe тeги теги ключевыеслова ключовіслова etiketler 标签 標籤 キーワード タグ 태그 키워드',
};

const KINDS = ['title', 'text', 'date', 'outlet', 'author', 'url', 'tags'] as const;

/**
 * Which column holds what, by how columns are usually named in many languages; addresses and dates also by how the
 * cells look. Where neither `title` nor `text` is found, a person has to choose.
 */
export function guessCsvColumns(header: readonly string[], rows: readonly (readonly string[])[]): CsvColumns {
  const folded = header.map(fold);
  const columns = new Map<keyof CsvColumns, number>();
  for (const kind of KINDS) {
    const names = NAMES[kind].split(' ').map(fold);
    const free = names
      .map((name) => folded.indexOf(name))
      .find((column) => column >= 0 && ![...columns.values()].includes(column));
    if (free !== undefined) columns.set(kind, free);
  }
  const taken = new Set(columns.values());
  const columnLike = (looks: (cell: string) => boolean): number | null => {
    const found = header.findIndex((_, column) => !taken.has(column) && mostLook(rows, column, looks));
    return found < 0 ? null : found;
  };
  return {
    title: columns.get('title') ?? null,
    text: columns.get('text') ?? null,
    date: columns.get('date') ?? columnLike((cell) => readStatedDate(cell) !== null),
    outlet: columns.get('outlet') ?? null,
    author: columns.get('author') ?? null,
    url: columns.get('url') ?? columnLike((cell) => webAddress(cell) !== null),
    tags: columns.get('tags') ?? null,
  };
}

/** Whether the first row names columns: its cells are nothing that the columns hold. */
export function isHeader(row: readonly string[], columns: CsvColumns): boolean {
  const cell = (column: number | null) => (column === null ? '' : (row[column] ?? ''));
  return (
    statedMoment(cell(columns.date)) === null &&
    webAddress(cell(columns.url)) === null &&
    cell(columns.text).length < LONGEST_NAME &&
    cell(columns.title).length < LONGEST_NAME
  );
}

const LONGEST_NAME = 80;

function mostLook(
  rows: readonly (readonly string[])[],
  column: number,
  looks: (cell: string) => boolean,
): boolean {
  const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(looks).length > cells.length * 0.8;
}

/** Names are written with capitals, spaces, hyphens and underscores as people like. */
function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
