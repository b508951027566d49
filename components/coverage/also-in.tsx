import type { RelatedItem } from '../../utils/messages/coverage-answers.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import { nameList } from '../shared/name-list.ts';
import { outletName } from '../shared/outlet-line.tsx';
import { CopyList } from './copy-list.tsx';
import type { OpenPassage } from './open-passage.ts';

/** Outlets that are named before the list is opened. */
const OUTLETS = 2;

/** "Also in RT, POLITICO": the places that ran the same text, folded away. Nothing where there are none. */
export function AlsoIn({ item, onOpen }: { readonly item: RelatedItem; readonly onOpen: OpenPassage }) {
  const list = useDisclosure();
  if (item.copies.length === 0) return null;
  const words = `Also in ${nameList([...new Set(item.copies.map(outletName))], OUTLETS)}`;
  return (
    <div class="also-in">
      <button type="button" class="link-button" dir="auto" {...list.button}>
        {words}
      </button>
      <div {...list.content}>
        <CopyList
          label={words}
          heads={item.copies}
          passage={{ text: item.passage, marks: item.marks }}
          onOpen={onOpen}
        />
      </div>
    </div>
  );
}
