import { deu } from 'stopword/src/stopwords_deu.js';
import { fra } from 'stopword/src/stopwords_fra.js';
import { ita } from 'stopword/src/stopwords_ita.js';
import { nld } from 'stopword/src/stopwords_nld.js';
import { pol } from 'stopword/src/stopwords_pol.js';
import { por } from 'stopword/src/stopwords_por.js';
import { rus } from 'stopword/src/stopwords_rus.js';
import { spa } from 'stopword/src/stopwords_spa.js';
import { ukr } from 'stopword/src/stopwords_ukr.js';

// Names of character references, which dumps of pages leave in texts of any language.
const CHARACTER_REFERENCES =
  'nbsp amp quot apos lt gt mdash ndash lsquo rsquo ldquo rdquo laquo raquo hellip';

// Words of the German list that carry content in the news.
const GERMAN_CONTENT = 'gott mann mensch menschen mittel ordnung recht rechte rechten rechter rechtes sache';

// What the shorter lists lack: forms of "be" and "have", pronouns, and the verbs that report what somebody said. In a
// corpus that holds few articles of a language they would count as rare words.
const GERMAN = 'demnach heißt laut wären zudem zufolge zuvor';
const SPANISH = `afirmó agregó ahora algo alguien algún alguna algunas alguno algunos añadió ante antes
  aquel aquella aquellas aquellos aseguró así aún aunque bien cada casi cómo cuál cuándo dentro después dice
  dicen dicho dijeron dijo dónde dos ellas ellos entonces entre era eran esa esas esos está estaba estaban
  están estar estas este estos estuvo explicó fue fuera fueron ha haber había habían hace hacer han hay haya
  he hemos hizo hoy hubo les luego menos mientras misma mismas mismo mismos mucha muchas mucho muchos nada
  ningún ninguna ninguno nosotros nuestra nuestras nuestro nuestros nunca otra otras otros podría podrían
  pudo puede pueden pues quién quienes sea sean según señaló ser será serán sería serían si sido siempre
  siendo solo sólo son tan tanto tener tenía tiene tienen toda todas todo todos tras tuvo unas unos usted
  ustedes vez yo`;
const FRENCH = `affirmé ainsi ajouté alors après aucun aucune aujourd'hui aussi autre autres avant beaucoup
  bien car celle celles celui cependant certaines certains ceux chaque chez comme comment contre déclaré
  déjà depuis deux dire disait dit doit doivent donc dont durant elles encore entre estimé expliqué fait
  fois font jamais jusqu jusque laquelle lequel lesquelles lesquels lors lorsque moins ni non oui parce
  pendant peu peut peuvent plus plusieurs pourquoi pourrait précisé presque puis puisque quand quelqu
  quelque quelques quoi rien selon seulement si sous souvent tandis toujours tous tout toute toutes très
  trop va vers voici voilà vont`;
const ITALIAN = `affermato aggiunto alcune alcuni allora altra altre altri altro ancora avere ciò cioè così
  davvero detto deve devono dice dopo due durante essere fatto fra già invece là lì mai meno mentre molta
  molte molti molto né nessun nessuna nessuno niente nulla oggi ogni oppure ora ormai però poca poche pochi
  poco poi possono potrebbe prima proprio può pure qua qualche quando quasi quindi secondo sempre senza sì
  solo soltanto sotto spiegato stata state stati stato stessa stesso tanto troppo va vanno venga vengono
  viene volta`;
const DUTCH = `aldus alle alleen allemaal beide binnen buiten daarbij daardoor daarin daarmee daarna daarom
  daarop doet doordat echter eerder eigen elk elkaar elke enkele erg even gaan gaat geeft geworden ging
  hadden heel hen hierdoor iedere iedereen jij jullie komen komt konden kreeg krijgt kwam later liet maakt
  maakte mag minder moeten mogen nou onder onze pas sinds sommige staan staat steeds tegenover terug terwijl
  tijdens tussen twee vanaf vandaag vanuit verder via volgens waar waarbij waardoor waarin waarmee waarom
  waarop waarvan wanneer weer weinig welke werden wilde wordt zeer zeggen zegt zelfs zoals zodat zouden
  zullen`;
const POLISH = `byłaby byłby często dodał dodała dotyczące dwóch dzięki innego jakich jakiej jakim jedną
  jednej jednym kolejne kolejny kolejnych mógł mogła mogło mówi mówił mówiła nadal obecnie podkreślił
  podkreśliła poinformował poinformowała ponownie poprzez potem powiedział powiedziała powiedzieli później
  przeciw przeciwko razem stwierdził swoich swoim swój swoją swojego swojej trzech trzy tymczasem tymi
  wcześniej wobec wraz wśród wszystkiego zanim została zostali zostało zostały zostanie`;
const PORTUGUESE = `acrescentou afirmou agora ainda algo alguém algum alguma algumas alguns ali ante antes
  após aqui assim bem cada conforme contra cuja cujas cujo cujos desde dessa desse desta deste deve devem
  disse dissera diz dizem dois duas durante é embora enquanto então era eram está estão estar estava estavam
  explicou faz fazer feito fez foi foram há haver havia hoje la lá lo menos mesma mesmas mesmos nada nenhum
  nenhuma nessa nesse nesta neste ninguém nunca onde ontem outra outras outro outros pode podem poderá
  poderia pois porém porque pouco quanto quase são segundo seja sejam sempre sendo ser será serão seria sido
  sob sobre tanto tão tem têm ter teve tinha tinham tiveram toda todas todo todos tudo vai vão vez`;
const RUSSIAN = `будем будут ваш весь вместе вообще всё всей всем всеми де добавил добавила другая другие
  других другое её ещё ею зато заявил заявила заявили имеет именно ими какие каких кем кого кому которая
  которого которое которой котором которому которую которые который которым которыми которых кроме любой
  менее многие многих мог могла могли могут моё нам нами наш наша наше наши наших неё некоторые нём нему
  несколько ничто однако около отметил отметила очень пока помимо поскольку поэтому просто против ранее
  рассказал рассказала самая самого самой самые самый свое своё своего своей своем своему свои своим своими
  своих свой сейчас сказала сказали словам снова собой сообщает сообщил сообщила сообщили среди стал стала
  стали стало такая также такие таким таких такое теми тех хотя чей эта этим этими этих этому является
  являются`;
const UKRAINIAN = `буде будемо будуть всі всіма всього втім деяких деякі додав додала досі дуже жоден
  зазначив зазначила зараз заявив заявила заявили згідно здається зокрема інша інше інші їхнє їхні їхній
  їхніх їхня каже кілька кожен кожна котрий крім лише лишень мав має мала мали мають менше міг могла могли
  можна можуть навпаки наша наше наших наші незважаючи нині одна однак одне одним одного окрім оскільки
  особливо перед перш пізніше після повідомив повідомила повідомили поки понад потім пояснив пояснила просто
  проте проти протягом раз разом раніше розповів розповіла саме свого своєї своєму своєю своїй своїм своїми
  своїх серед сказав сказала сказали словами став стала стали стало сьогодні таким такими таких такі такого
  такої таку теж тепер тим тими тих тієї того тому увесь усе усі усім усіх хто цим цими цих цієї цією цій
  цього цьому цю через чиї щодо якась якби яким якими яких якій якого якому якою яку якщо`;

interface StopWordLists {
  readonly published: readonly string[];
  readonly added: string;
}

const LISTS: ReadonlyMap<string, StopWordLists> = new Map([
  ['de', { published: deu, added: GERMAN }],
  ['es', { published: spa, added: SPANISH }],
  ['fr', { published: fra, added: FRENCH }],
  ['it', { published: ita, added: ITALIAN }],
  ['nl', { published: nld, added: DUTCH }],
  ['pl', { published: pol, added: POLISH }],
  ['pt', { published: por, added: PORTUGUESE }],
  ['ru', { published: rus, added: RUSSIAN }],
  ['uk', { published: ukr, added: UKRAINIAN }],
]);

/**
 * The words of a language ("de") that are only there for the grammar, in small letters (NFC) with straight
 * apostrophes; of a language without a list, only what no language has. English has its own.
 */
export function stopWordsFor(language: string): ReadonlySet<string> {
  const stopWords = new Set(words(CHARACTER_REFERENCES));
  const lists = LISTS.get(language);
  if (lists === undefined) return stopWords;
  for (const word of lists.published) stopWords.add(word);
  for (const word of words(lists.added)) stopWords.add(word);
  if (language === 'de') for (const word of words(GERMAN_CONTENT)) stopWords.delete(word);
  return stopWords;
}

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
