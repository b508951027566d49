import type { Actor } from '../../utils/actors/actor.ts';
import { standsForPhrase } from '../../utils/actors/metonyms/stands-for-phrase.ts';
import type { ActorView, StandsForSource } from '../../utils/messages/actor-answers.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import type { Correct } from '../shared/use-correction.ts';
import { ActorSearch } from './actor-search.tsx';

interface StandsForProps {
  readonly view: Pick<ActorView, 'card' | 'standsForSource'>;
  readonly tab: number | null;
  readonly correct: Correct;
}

/** Whom a name can stand for and who says so, with the choice of another; nothing for those that are only themselves. */
export function StandsFor({ view, tab, correct }: StandsForProps) {
  const { card, standsForSource } = view;
  const { actor, standsForName } = card;
  if (actor.type !== 'place' && standsForName === null && standsForSource === null) return null;
  // A choice that was made closes the fold.
  const key = `${actor.id} ${standsForName} ${standsForSource?.kind}`;
  return <StandsForLine key={key} view={view} tab={tab} correct={correct} />;
}

function StandsForLine({ view, tab, correct }: StandsForProps) {
  const fold = useDisclosure();
  const { actor, standsForName } = view.card;
  const { id, name } = actor;
  const choose = (whom: Actor | null) =>
    correct(
      { kind: 'stands-for', actor: id, standsFor: whom?.id ?? null },
      whom === null
        ? `“${name}” no longer stands for anybody.`
        : `“${name}” can now stand for ${standsForPhrase(whom)}.`,
    );
  return (
    <div class="stands-for">
      <p class="actor-description">
        {standsForName === null ? (
          'Stands for nobody'
        ) : (
          <>
            Can stand for <span dir="auto">{standsForName}</span>
          </>
        )}
        <StandsForTold source={view.standsForSource} />{' '}
        <button type="button" class="link-button" {...fold.button}>
          {fold.open ? 'Close' : 'Change…'}
          <span class="visually-hidden"> whom {name} stands for</span>
        </button>
      </p>
      <div class="edit-rows" {...fold.content}>
        {fold.open && (
          <>
            <ActorSearch
              label="Stands for"
              hint={`Where ${name} acts, it is taken for whom you choose; elsewhere it is the place.`}
              tab={tab}
              except={id}
              onChoose={(whom) => void choose(whom)}
            />
            {standsForName !== null && (
              <div class="edit-line">
                <button type="button" class="choice" onClick={() => void choose(null)}>
                  Nobody
                </button>
              </div>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function StandsForTold({ source }: { readonly source: StandsForSource | null }) {
  switch (source?.kind) {
    case undefined:
      return null;
    case 'reader':
      return <> · source: your correction</>;
    case 'entry':
      return (
        <>
          {' '}
          · source: <span dir="auto">{source.title.replace(/^([^:]+): (.*)$/, '$1, “$2”')}</span>
        </>
      );
  }
}
