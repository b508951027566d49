import type { PackAbout } from '../../utils/messages/pack-messages.ts';
import { languageName } from '../articles/language-names.ts';
import { byteText } from '../backup/byte-text.ts';
import { countText } from '../shared/count-text.ts';

/** What a pack says of itself. */
export function PackFacts({ about }: { readonly about: PackAbout }) {
  const { description, publisher, licence, version, languages, articles, bytes, onDisk } = about;
  return (
    <>
      {description !== '' && <p dir="auto">{description}</p>}
      <dl class="pack-facts">
        <div>
          <dt>Published by</dt>
          <dd dir="auto">{publisher === '' ? 'not stated' : publisher}</dd>
        </div>
        <div>
          <dt>Licence</dt>
          <dd dir="auto">{licence === '' ? 'not stated' : licence}</dd>
        </div>
        <div>
          <dt>Holds</dt>
          <dd>
            {countText(articles, 'article')}; {byteText(bytes)} to fetch, about {byteText(onDisk)} on your
            disk
          </dd>
        </div>
        <div>
          <dt>Languages</dt>
          <dd>{languages.length === 0 ? 'not stated' : languages.map(languageName).join(', ')}</dd>
        </div>
        <div>
          <dt>Version</dt>
          <dd dir="auto">{version}</dd>
        </div>
      </dl>
    </>
  );
}
