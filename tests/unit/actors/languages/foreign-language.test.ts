import { describe, expect, test } from 'vitest';
import { LOCALISED_LANGUAGES } from '../../../../utils/actors/languages/localised-names.ts';
import { named, read } from '../read.ts';

describe('news in other languages: these marks, and no others', () => {
  test('German', () => {
    expect(
      named(
        [
          'Bundeskanzler Friedrich Merz hat sich am Montag in Berlin mit dem ukrainischen Präsidenten Wolodymyr Selenskyj getroffen.',
          'Merz sagte, Deutschland werde die Ukraine weiter unterstützen. Russlands Angriffe auf Charkiw und Odessa verurteilte er scharf.',
          'Die EU-Kommission und die Nato prüfen neue Hilfen; der IWF soll später entscheiden. Moskau wies die Vorwürfe zurück.',
          'Putins Sprecher Peskow erklärte, der Kreml sehe keinen Anlass für Gespräche. Die Wahl der Worte überraschte in Wien niemanden.',
          'Auch die Vereinigten Staaten und die Türkei wollen vermitteln. Sie haben das Bild vom Krieg im Spiegel der Zeit verändert.',
        ],
        'de-DE',
      ),
    ).toEqual([
      'Friedrich Merz=friedrich-merz',
      'Berlin=berlin',
      'Wolodymyr Selenskyj=volodymyr-zelensky',
      'Merz=friedrich-merz',
      'Deutschland=germany',
      'Ukraine=ukraine',
      'Russlands=russia',
      'Charkiw=kharkiv',
      'Odessa=odesa',
      'EU-Kommission=european-commission',
      'Nato=nato',
      'IWF=international-monetary-fund',
      'Moskau=moscow',
      'Putins=vladimir-putin',
      'Peskow=dmitry-peskov',
      'Kreml=kremlin',
      'Wien=vienna',
      'Vereinigten Staaten=united-states',
      'Türkei=turkey',
    ]);
  });

  test('French', () => {
    expect(
      named(
        [
          'À l’issue d’une réunion à l’Élysée, Emmanuel Macron a reçu le chancelier de l’Allemagne et le premier ministre des Pays-Bas.',
          'Vladimir Poutine a rencontré mardi à Moscou le président de la Turquie. L’OTAN et l’ONU ont réagi.',
          'Selon la Commission européenne, l’UE versera une aide à l’Ukraine. Le FMI attend, comme les États-Unis.',
          'La France et l’Espagne craignent une crise. Une grenade a explosé près de Londres, sans faire de victimes.',
          'Volodymyr Zelensky est attendu à Bruxelles. Loukachenko, lui, reste en Biélorussie.',
        ],
        'fr',
      ),
    ).toEqual([
      'Élysée=elysee-palace',
      'Emmanuel Macron=emmanuel-macron',
      'Allemagne=germany',
      'Pays-Bas=netherlands',
      'Vladimir Poutine=vladimir-putin',
      'Moscou=moscow',
      'Turquie=turkey',
      'OTAN=nato',
      'ONU=united-nations',
      'Commission européenne=european-commission',
      'UE=european-union',
      'Ukraine=ukraine',
      'FMI=international-monetary-fund',
      'États-Unis=united-states',
      'France=france',
      'Espagne=spain',
      'Londres=london',
      'Volodymyr Zelensky=volodymyr-zelensky',
      'Bruxelles=brussels',
      'Loukachenko=alexander-lukashenko',
      'Biélorussie=belarus',
    ]);
  });

  test('Spanish', () => {
    expect(
      named(
        [
          'Pedro Sánchez viajó el martes a Londres para reunirse con Keir Starmer. España y el Reino Unido firmarán un acuerdo.',
          'La Comisión Europea y la OTAN apoyan a Ucrania. La ONU pidió calma en la Franja de Gaza.',
          'El presidente de los Estados Unidos, Donald Trump, habló desde la Casa Blanca. Duda si acudirá a la cumbre.',
          'Zelenski agradeció la ayuda de Alemania y de los Países Bajos. Moscú rechazó la propuesta.',
          'El FMI revisó sus cifras para México y Arabia Saudí. La meta queda lejos.',
        ],
        'es-ES',
      ),
    ).toEqual([
      'Pedro Sánchez=pedro-sanchez',
      'Londres=london',
      'Keir Starmer=keir-starmer',
      'España=spain',
      'Reino Unido=united-kingdom',
      'Comisión Europea=european-commission',
      'OTAN=nato',
      'Ucrania=ukraine',
      'ONU=united-nations',
      'Franja de Gaza=gaza',
      'Estados Unidos=united-states',
      'Donald Trump=donald-trump',
      'Casa Blanca=white-house',
      'Zelenski=volodymyr-zelensky',
      'Alemania=germany',
      'Países Bajos=netherlands',
      'Moscú=moscow',
      'FMI=international-monetary-fund',
      'México=mexico',
      'Arabia Saudí=saudi-arabia',
    ]);
  });

  test('Italian', () => {
    expect(
      named(
        [
          'Giorgia Meloni ha incontrato a Roma il presidente dell’Ucraina, Volodymyr Zelensky. Con lei c’era Tajani.',
          'L’Italia e la Germania chiedono un vertice all’Onu. Mosca respinge le accuse della Nato.',
          'La Commissione europea attende una risposta dall’Ungheria. I modi restano da chiarire.',
          'Dal Cremlino nessun commento: Putin parlerà giovedì. Gli Stati Uniti tacciono, come la Casa Bianca.',
          'Il Fmi vede rischi per la Grecia e per i Paesi Bassi. A Bruxelles si tratta ancora.',
        ],
        'it-IT',
      ),
    ).toEqual([
      'Giorgia Meloni=giorgia-meloni',
      'Roma=rome',
      'Ucraina=ukraine',
      'Volodymyr Zelensky=volodymyr-zelensky',
      'Tajani=antonio-tajani',
      'Italia=italy',
      'Germania=germany',
      'Onu=united-nations',
      'Mosca=moscow',
      'Nato=nato',
      'Commissione europea=european-commission',
      'Ungheria=hungary',
      'Cremlino=kremlin',
      'Putin=vladimir-putin',
      'Stati Uniti=united-states',
      'Casa Bianca=white-house',
      'Fmi=international-monetary-fund',
      'Grecia=greece',
      'Paesi Bassi=netherlands',
      'Bruxelles=brussels',
    ]);
  });

  test('Portuguese', () => {
    expect(
      named(
        [
          'Lula recebeu em Brasília o presidente da França, Emmanuel Macron. O Brasil quer um acordo com a União Europeia.',
          'A Otan e a ONU condenaram o ataque da Rússia. Moscou nega a acusação.',
          'Nos Estados Unidos, Donald Trump falou da China na Casa Branca. O mão-cheia de medidas ficou para depois.',
          'O FMI e a Organização Mundial da Saúde pediram recursos para a Ucrânia e para a Faixa de Gaza.',
          'Em Lisboa, o governo de Portugal espera a decisão da Comissão Europeia. A Alemanha e o Irã não comentaram.',
        ],
        'pt-BR',
      ),
    ).toEqual([
      'Lula=luiz-inacio-lula-da-silva',
      'Brasília=brasilia',
      'França=france',
      'Emmanuel Macron=emmanuel-macron',
      'Brasil=brazil',
      'União Europeia=european-union',
      'Otan=nato',
      'ONU=united-nations',
      'Rússia=russia',
      'Moscou=moscow',
      'Estados Unidos=united-states',
      'Donald Trump=donald-trump',
      'China=china',
      'Casa Branca=white-house',
      'FMI=international-monetary-fund',
      'Organização Mundial da Saúde=world-health-organization',
      'Ucrânia=ukraine',
      'Faixa de Gaza=gaza',
      'Lisboa=lisbon',
      'Portugal=portugal',
      'Comissão Europeia=european-commission',
      'Alemanha=germany',
      'Irã=iran',
    ]);
  });

  test('Dutch', () => {
    expect(
      named(
        [
          'Geert Wilders sprak dinsdag in Den Haag over Oekraïne. Volgens hem moet Nederland minder betalen.',
          'De NAVO en de Europese Commissie steunen Zelensky. Poetin reageerde vanuit Moskou.',
          'De Verenigde Staten en Duitsland willen met Rusland praten. De kast bleef dicht.',
          'In het Witte Huis zei Trump dat de VN te traag werkt. Ook de EU wacht af.',
          'Loekasjenko bleef in Wit-Rusland. Brussel eist uitleg van Hongarije.',
        ],
        'nl',
      ),
    ).toEqual([
      'Geert Wilders=geert-wilders',
      'Den Haag=the-hague',
      'Oekraïne=ukraine',
      'Nederland=netherlands',
      'NAVO=nato',
      'Europese Commissie=european-commission',
      'Zelensky=volodymyr-zelensky',
      'Poetin=vladimir-putin',
      'Moskou=moscow',
      'Verenigde Staten=united-states',
      'Duitsland=germany',
      'Rusland=russia',
      'Witte Huis=white-house',
      'Trump=donald-trump',
      'VN=united-nations',
      'EU=european-union',
      'Loekasjenko=alexander-lukashenko',
      'Wit-Rusland=belarus',
      'Brussel=brussels',
      'Hongarije=hungary',
    ]);
  });

  test('Polish', () => {
    expect(
      named(
        [
          'Donald Tusk spotkał się w Warszawie z prezydentem Ukrainy Wołodymyrem Zełenskim. Rozmawiali o Rosji i Białorusi.',
          'Premier Tusk poleci do Niemiec, a potem do Francji. Wielka Brytania i Stany Zjednoczone popierają plan.',
          'Komisja Europejska przekaże środki Polsce. Putin oskarża NATO, a Moskwa grozi odwetem.',
          'W Kijowie słychać było wybuchy. Pewien Niemiec widział dym nad rzeką.',
          'Trumpa zapytano o Unię Europejską w Białym Domu. ONZ milczy w sprawie Strefy Gazy.',
        ],
        'pl-PL',
      ),
    ).toEqual([
      'Donald Tusk=donald-tusk',
      'Warszawie=warsaw',
      'Ukrainy=ukraine',
      'Wołodymyrem Zełenskim=volodymyr-zelensky',
      'Rosji=russia',
      'Białorusi=belarus',
      'Tusk=donald-tusk',
      'Niemiec=germany',
      'Francji=france',
      'Wielka Brytania=united-kingdom',
      'Stany Zjednoczone=united-states',
      'Komisja Europejska=european-commission',
      'Polsce=poland',
      'Putin=vladimir-putin',
      'NATO=nato',
      'Moskwa=moscow',
      'Kijowie=kyiv',
      'Trumpa=donald-trump',
      'Unię Europejską=european-union',
      'Białym Domu=white-house',
      'ONZ=united-nations',
      'Strefy Gazy=gaza',
    ]);
  });

  test('Ukrainian', () => {
    expect(
      named(
        [
          'Президент Володимир Зеленський зустрівся у Києві з Кіром Стармером. Вони говорили про допомогу Україні.',
          'Путін відкинув пропозицію США. Москва погрожує Польщі та Молдові.',
          'Верховна Рада ухвалила закон, а НАТО й ЄС його підтримали. МВФ чекає на рішення.',
          'Трамп розмовляв із Зеленським у Білому домі. Німеччина і Велика Британія надішлють зброю.',
          'У Брюсселі Європейська комісія обговорила санкції проти Росії. Наші суми невеликі.',
        ],
        'uk',
      ),
    ).toEqual([
      'Володимир Зеленський=volodymyr-zelensky',
      'Києві=kyiv',
      'Кіром Стармером=keir-starmer',
      'Україні=ukraine',
      'Путін=vladimir-putin',
      'США=united-states',
      'Москва=moscow',
      'Польщі=poland',
      'Молдові=moldova',
      'Верховна Рада=verkhovna-rada',
      'НАТО=nato',
      'ЄС=european-union',
      'МВФ=international-monetary-fund',
      'Трамп=donald-trump',
      'Зеленським=volodymyr-zelensky',
      'Білому домі=white-house',
      'Німеччина=germany',
      'Велика Британія=united-kingdom',
      'Брюсселі=brussels',
      'Європейська комісія=european-commission',
      'Росії=russia',
    ]);
  });
});

test.each([
  ['de', 'DIE LAGE IST ERNST, SAGEN SIE. Ein Jordan am Ufer, sagt Jordan Weber aus Bergen.'],
  ['fr', 'Elle a lancé une grenade à Nice. La visa est refusée, dit Jordan.'],
  ['es', 'Duda de todo. La reforma va lenta, dijo Jordan.'],
  ['it', 'Strana storia, i modi non contano.'],
  ['pt', 'A folha caiu da mão. Meta cumprida.'],
  ['nl', 'Kast en bed zijn nieuw.'],
  ['pl', 'Sumy były wysokie, a pewien Czech zapłacił.'],
  ['uk', 'Того дня він досі чекав у чаді.'],
])('%s: words that are no names are left alone: %s', (language, text) => {
  expect(named(text, language)).toEqual([]);
});

test('a longer name of the list wins over a state in it', () => {
  expect(named('Das berichtete France 24 am Abend.', 'de')).toEqual(['France 24=france-24']);
});

test.each([
  ['de', 'Moskau wies die Vorwürfe zurück.', 'Moskau', 'russia'],
  ['de', 'Er reiste nach Moskau.', 'Moskau', null],
  ['fr', 'Moscou rejette le plan.', 'Moscou', 'russia'],
  ['fr', 'Il vit à Moscou.', 'Moscou', null],
  ['fr', 'Le Kremlin est fermé.', 'Kremlin', null],
  ['es', 'Pekín acusa a su vecino.', 'Pekín', 'china'],
  ['it', 'Il Cremlino smentisce.', 'Cremlino', 'russia'],
  ['pt', 'Pequim nega tudo.', 'Pequim', 'china'],
  ['nl', 'Brussel eist uitleg.', 'Brussel', 'european-union'],
  ['pl', 'Moskwa grozi odwetem.', 'Moskwa', 'russia'],
  ['pl', 'Mieszka w Moskwie.', 'Moskwie', null],
  ['uk', 'Москва погрожує війною.', 'Москва', 'russia'],
  ['uk', 'Він живе у Києві.', 'Києві', null],
])('%s, %s: %s stands for %s', (language, text, surface, actor) => {
  const found = read(text, language).mentions.find((one) => one.surface === surface);
  expect(found?.metonymOf).toBe(actor);
  expect(found?.metonymConfidence).toBeGreaterThanOrEqual(0.5);
});

test('every language knows the states and the capitals that it names in its own way', () => {
  for (const language of LOCALISED_LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const [code, id] of [
      ['DE', 'germany'],
      ['UA', 'ukraine'],
      ['JP', 'japan'],
      ['ZA', 'south-africa'],
    ] as const) {
      const name = names.of(code) ?? '';
      expect(named(`x ${name} x`, language), language).toEqual([`${name}=${id}`]);
    }
  }
});
