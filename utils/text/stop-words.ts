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
const CHARACTER_REFERENCES = words(
  'nbsp amp quot apos lt gt mdash ndash lsquo rsquo ldquo rdquo laquo raquo hellip',
);

// Words of the German list that carry content in the news.
const GERMAN_CONTENT = new Set(
  words('gott mann mensch menschen mittel ordnung recht rechte rechten rechter rechtes sache'),
);

// What the shorter lists lack: forms of "be" and "have", pronouns, and the verbs that report what somebody said. In a
// corpus that holds few articles of a language they would count as rare words.
const GERMAN = words('demnach heißt laut seien sowie zudem zuvor zufolge wäre wären');
const SPANISH = words(
  `afirmó agregó ahora algo alguien algún alguna algunas alguno algunos ante antes aquel aquella aquellas aquellos así
  aseguró aún aunque añadió bien cada casi cómo cuál cuándo dentro después dice dicen dicho dijeron dijo dónde dos ella
  ellas ellos entonces entre era eran esa esas esos está estaba estaban están estar estas este estos estuvo explicó fue
  fueron fuera ha haber había habían han hay haya he hemos hizo hacer hace hoy hubo les lo luego me menos mientras
  misma mismas mismo mismos mucha muchas mucho muchos nada ningún ninguna ninguno nosotros nuestra nuestras nuestro
  nuestros nunca otra otras otros pudo puede pueden podría podrían pues qué quién quienes sea sean según señaló ser
  será serán sería serían si sí sido siempre siendo solo sólo son tan tanto tener tenía tiene tienen toda todas todo
  todos tras tuvo una unas unos usted ustedes vez yo`,
);
const FRENCH = words(
  `affirmé ainsi ajouté alors après aucun aucune aujourd'hui aussi autre autres avant beaucoup bien car ceci cela celle
  celles celui cependant certains certaines ceux chaque chez comme comment contre déclaré déjà depuis deux dit dire
  disait doit doivent donc dont durant elles encore entre estimé expliqué fait faire fois font hui ils jamais jusqu
  jusque lequel laquelle lesquels lesquelles lors lorsque lui mais moins ni non or oui parce pendant peu peut peuvent
  plus plusieurs pourquoi pourrait précisé presque puis puisque quand quelqu quelque quelques quoi rien selon seulement
  si sous souvent tandis toujours tous tout toute toutes très trop va vers voici voilà vont y`,
);
const ITALIAN = words(
  `affermato aggiunto alcune alcuni allora altra altre altri altro ancora anche aveva avere ciò cioè come così davvero
  deve devono dice detto dopo dove due durante essere fatto fra già invece la là lì mai meno mentre molta molte molti
  molto nessun nessuna nessuno niente nulla né ogni oggi ora oppure ormai però più poca poche pochi poco poi potrebbe
  prima proprio può possono pure qua qualche quando quasi quindi secondo sempre senza si solo soltanto sotto spiegato
  stata state stati stato stessa stesse stessi stesso sì tanto tra troppo va vanno venga vengono viene volta`,
);
const DUTCH = words(
  `aldus alle alleen allemaal beide binnen buiten daarbij daardoor daarin daarmee daarna daarom daarop deze doet doordat
  echter eerder elk elke elkaar enkele er erg eigen even gaan gaat geeft geworden ging had hadden heel hen hierdoor
  iedere iedereen jij jullie komen komt konden kreeg krijgt kwam later liet maakt maakte mag minder moeten mogen nou
  onder onze pas sinds sommige staan staat steeds tegenover terug terwijl tijdens tussen twee vandaag vanaf vanuit
  verder via volgens waar waarbij waardoor waarin waarmee waarom waarop waarvan wanneer weer welke weinig werden wij
  wilde worden wordt zegt zeggen zeer zelfs zoals zodat zouden zullen`,
);
const POLISH = words(
  `byłby byłaby często dodał dodała dotyczące dwóch dzięki gdzie innego innych jakich jakiej jakim jednym jedną jednej
  których która kolejne kolejny kolejnych ma mogła mogło mógł mówi mówił mówiła nadal niż obecnie oraz pod poinformował
  poinformowała podkreślił podkreśliła ponownie poprzez potem powiedział powiedziała powiedzieli później przeciw
  przeciwko razem również stwierdził swoich swoim swoją swojego swojej swój tej trzech trzy tymczasem tym tymi wcześniej
  wobec wraz wszystkiego wśród zanim została zostali zostały zostało zostanie że żeby`,
);
const PORTUGUESE = words(
  `acrescentou afirmou agora ainda algo alguém algum alguma algumas alguns ali antes ante após aqui assim bem cada
  conforme contra cuja cujas cujo cujos deve devem desde dessa desse desta deste disse dissera diz dizem dois duas
  durante é embora enquanto então era eram está estão estar estava estavam explicou fazer faz feito fez foi foram foi há
  haver havia hoje isso la lá lo menos mesma mesmas mesmos nada nenhum nenhuma nessa nesse nesta neste ninguém nunca
  onde ontem outra outras outro outros pode podem poderá poderia porque porém pois pouco quase quanto são segundo
  seja sejam sempre sendo ser será serão seria sido sob sobre tanto tão tem têm ter teve tinha tinham tiveram toda todas
  todo todos tudo vai vão vez`,
);
const RUSSIAN = words(
  `будем будут были быть ваш весь вместе вообще всей всем всеми всё де для добавил добавила ещё неё нём моё своё других другие другое другая
  ей её ею заявил заявила заявили зато именно им ими имеет их какие каких кем кого кому которая которого которое которой
  котором которому которую которые который которым которыми которых кроме лишь любой менее мне многие многих могли могут
  мог могла нам нами нас наш наша наше наши наших нему ней некоторые несколько нет них него ничто однако около отметил
  отметила очень пока помимо поскольку после поэтому против просто ранее рассказал рассказала самая самого самой самые
  самый своего своей своем своему своими своим своих свои свое свой свою сейчас сказала сказали словам снова собой
  сообщает сообщил сообщила сообщили среди стал стала стали стало также такая такие таким таких такое также тем теми
  тех тогда только уже хотя чей чтобы эта эти этим этими этих это этому является являются`,
);
const UKRAINIAN = words(
  `адже буде будемо будуть була були бути вас вже від вона втім всі всього всіма де деякі деяких додав додала
  досі дуже жоден заявив заявила заявили за зазначив зазначила зараз згідно здається зокрема із інша інше інші інших
  каже кілька кожен кожна коли котрий крім лише лишень має мають мав мала мали менше міг могла могли можна може можуть
  навпаки нас наша наше наші наших незважаючи нині однак одна одне одним одного окрім оскільки особливо перед
  перш під після пізніше повідомив повідомила повідомили пояснив пояснила поки понад потім проти протягом проте просто
  раз разом раніше розповів розповіла саме свого своєї своєму своєю своїй своїм своїми своїх себе серед сказав сказала
  сказали словами стала стали стало став сьогодні таким такими такого такої таку такі таких також тепер теж тим тими тих
  того той тієї тому тощо тут увесь усе усі усіх усім хоча хто це цей цим цими цих цього цьому цієї цією цій цю через
  чиї щодо що щоб якби яким якими яких якого якої якому якою якщо яку якій якась їхня їхнє їхні їхній їхніх`,
);

const STOP_WORDS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['de', [deu.filter((word) => !GERMAN_CONTENT.has(word)), GERMAN]],
  ['es', [spa, SPANISH]],
  ['fr', [fra, FRENCH]],
  ['it', [ita, ITALIAN]],
  ['nl', [nld, DUTCH]],
  ['pl', [pol, POLISH]],
  ['pt', [por, PORTUGUESE]],
  ['ru', [rus, RUSSIAN]],
  ['uk', [ukr, UKRAINIAN]],
]);

/**
 * The words of a language ("de") that are only there for the grammar, in small letters (NFC) with straight
 * apostrophes; of a language without a list, only what no language has. English has its own.
 */
export function stopWordsFor(language: string): ReadonlySet<string> {
  return new Set([...CHARACTER_REFERENCES, ...(STOP_WORDS.get(language) ?? []).flat()]);
}

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
