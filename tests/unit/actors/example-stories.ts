/** A story as an archive prints it. */
export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Invented stories with names of every kind, in the writings that newspapers use. No story needs another to be understood. */
export const STORIES: readonly Story[] = [
  {
    title: 'Harbour workers of Velden end their strike',
    paragraphs: [
      'Dock workers in Velden voted on Tuesday to end their strike, said Marta Oyelaran, who leads the Velden Dockers Union.',
      'The Ministry of Transport praised the deal. Oyelaran told Reuters that the union’s members were tired.',
      'Ships from Norway and Denmark had waited for nine days.',
    ],
  },
  {
    title: 'Kremlin rejects the plan of the European Union',
    paragraphs: [
      'The Kremlin rejected the plan on Friday. Dmitry Peskov told reporters that Moscow had seen no text.',
      'The European Union (EU) wrote the plan together with Ukraine. “We wait for an answer,” said Kaja Kallas in Brussels.',
      'Peskov said that the EU had asked nobody in Russia.',
    ],
  },
  {
    title: 'A museum opens in Brannoch',
    paragraphs: [
      'Brannoch has a museum of its own. Tobias Renn and his daughter Ilse Renn collected boats for forty years.',
      'The National Lottery Fund paid for the hall. “My father never threw away a plank,” said Ilse Renn.',
      'Visitors from Glasgow came on the first day, and the BBC sent a crew.',
    ],
  },
  {
    title: 'Senate delays vote on grain',
    paragraphs: [
      'The US Senate put off its vote on grain exports to Egypt, said Senator Paula O’Dell of Iowa.',
      'O’Dell blamed the White House. A spokesman for President Donald Trump said that the US-led talks would go on.',
      'Analysts at the Harlan Institute for Trade in New York expect no vote before May.',
    ],
  },
  {
    title: 'Storm shuts São Tomé airport',
    paragraphs: [
      'A storm shut the airport of São Tomé on Sunday. João Bragança, who runs it, hopes to open it on Monday.',
      'TAP Air Portugal sent its passengers to Libreville. Bragança thanked the Red Cross.',
      'The World Meteorological Organization had warned of the storm.',
    ],
  },
  {
    title: 'Nato and Sweden agree on a base',
    paragraphs: [
      'Nato and Sweden agreed on a base near Kiruna, the Swedish foreign minister said in Stockholm.',
      'General Anders Lindqvist will command it. Lindqvist served with the United Nations in Mali and in Kyiv.',
      'The Swedish Armed Forces will lend it two ships.',
    ],
  },
  // These two use words of the others in another sense, which nobody who reads them alone would take from there.
  {
    title: 'What old words mean',
    paragraphs: [
      'Renn means a reindeer and oyelaran a happy walk, as a book of rare words explains. Lindqvist is a twig of a linden.',
      'The book costs thirty euros. Bread and bran share a root.',
    ],
  },
  {
    title: 'A dancer says goodbye',
    paragraphs: [
      'Clara Velden danced for thirty years. On Sunday Velden took her last bow in Vienna.',
      'Her partner Boris Lindqvist wept. “We never fell,” Lindqvist said.',
    ],
  },
];

/** The stories as one outlet's archive, one after another, with the source line that ends each. */
export function archiveOf(stories: readonly Story[]): string {
  return stories
    .map(
      ({ title, paragraphs }) =>
        `${title} | The Harbour Ledger\n\n${paragraphs.join('\n\n')}\n\nKeep reading\n`,
    )
    .join('\n');
}
