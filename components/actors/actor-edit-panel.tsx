import type { Actor } from '../../utils/actors/actor.ts';
import { actorTypePhrase } from '../../utils/highlights/mark-kinds.ts';
import type { ActorView } from '../../utils/messages/actor-answers.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import type { Correct } from '../shared/use-correction.ts';
import { ActorSearch } from './actor-search.tsx';
import { FormList } from './form-list.tsx';
import { KindChoice } from './kind-choice.tsx';
import { NameForm } from './name-form.tsx';

interface CorrectionsProps {
  readonly view: Pick<ActorView, 'card' | 'forms'>;
  readonly tab: number | null;
  readonly correct: Correct;
}

interface ActorEditPanelProps extends CorrectionsProps {
  /** Whether it is unfolded from the start. */
  readonly isOpen: boolean;
}

/** Everything that can be corrected about an actor, folded away until it is asked for. */
export function ActorEditPanel({ view, tab, isOpen, correct }: ActorEditPanelProps) {
  const fold = useDisclosure(isOpen);
  const { actor } = view.card;
  return (
    <section class="card edit-panel" aria-label={`Correct ${actor.name}`}>
      <h3 class="fold-line">
        Something wrong here?
        <button type="button" class="link-button" {...fold.button}>
          {fold.open ? 'Close' : 'Correct this actor'}
        </button>
      </h3>
      <div class="edit-rows" {...fold.content}>
        {fold.open && (
          // What was typed about one actor is nothing to another, nor to the same after it was renamed.
          <Corrections key={`${actor.id} ${actor.name}`} view={view} tab={tab} correct={correct} />
        )}
      </div>
    </section>
  );
}

function Corrections({ view, tab, correct }: CorrectionsProps) {
  const { actor } = view.card;
  const { id, name } = actor;
  const forms = view.forms.length > 0 ? view.forms : [{ form: name, mentions: 0 }];
  const sameAs = (other: Actor) =>
    correct({ kind: 'merge', actor: id, into: other.id }, `${name} and ${other.name} are now one.`);
  return (
    <>
      <NameForm
        label="Name"
        button="Rename"
        initial={name}
        onName={(to) =>
          void correct({ kind: 'rename', actor: id, name: to }, `“${name}” is now called “${to}”.`)
        }
      />
      <KindChoice
        type={actor.type}
        onChoose={(type) =>
          void correct({ kind: 'retype', actor: id, type }, `${name} is now ${actorTypePhrase(type)}.`)
        }
      />
      <ActorSearch
        label="Same as"
        hint={`Whoever you choose takes over all that ${name} has.`}
        tab={tab}
        except={id}
        onChoose={(other) => void sameAs(other)}
      />
      <FormList
        forms={forms}
        onSplit={(form) =>
          void correct({ kind: 'split', form, actor: id }, `“${form}” is no longer taken for ${name}.`)
        }
        onNeverMark={(form) =>
          void correct({ kind: 'never-mark', form }, `“${form}” is no longer marked anywhere.`)
        }
      />
      <NameForm
        label="One name more"
        hint={`Wherever it stands, it is marked as ${name}.`}
        button="Always mark"
        initial=""
        onName={(form) =>
          void correct({ kind: 'always-mark', form, actor: id }, `“${form}” is now always ${name}.`)
        }
      />
    </>
  );
}
