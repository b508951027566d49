import fc from 'fast-check';
import type { DocumentTerms } from '../../../../utils/coverage/document-terms.ts';
import type { Pace } from '../../../../utils/coverage/index/merge-policy.ts';
import { beginRebuild, rebuildStep } from '../../../../utils/coverage/index/rebuild-index.ts';
import { tidyIndex, tidyStep } from '../../../../utils/coverage/index/tidy-index.ts';
import { removeDocuments, writeDocuments } from '../../../../utils/coverage/index/write-documents.ts';
import { anyTerms, type Documents, sourceOf, wordyDocument } from './example-terms.ts';
import { MemoryStore } from './memory-store.ts';

/** What may happen to an index. */
export type Step =
  | { readonly kind: 'add'; readonly documents: readonly DocumentTerms[] }
  /** So many at once that they become a segment. */
  | { readonly kind: 'addMany'; readonly count: number; readonly wordy: number }
  /** One in so many documents, from the first on. */
  | { readonly kind: 'remove'; readonly every: number; readonly from: number }
  | { readonly kind: 'rewrite'; readonly every: number; readonly from: number; readonly terms: DocumentTerms }
  | { readonly kind: 'tidy'; readonly steps: number; readonly pace: Pace }
  | { readonly kind: 'beginRebuild' }
  | { readonly kind: 'rebuild'; readonly steps: number };

const anyChoice = { every: fc.integer({ min: 1, max: 9 }), from: fc.integer({ min: 0, max: 8 }) };
const anySteps = fc.integer({ min: 1, max: 6 });

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('add'), documents: fc.array(anyTerms, { maxLength: 20 }) }),
  fc.record({
    kind: fc.constant('addMany'),
    count: fc.integer({ min: 100, max: 200 }),
    wordy: fc.integer({ min: 0, max: 40 }),
  }),
  fc.record({ kind: fc.constant('remove'), ...anyChoice }),
  fc.record({ kind: fc.constant('rewrite'), ...anyChoice, terms: anyTerms }),
  fc.record({ kind: fc.constant('tidy'), steps: anySteps, pace: fc.constantFrom('growing', 'resting') }),
  fc.record({ kind: fc.constant('beginRebuild') }),
  fc.record({ kind: fc.constant('rebuild'), steps: anySteps }),
);

/** An index beside what it should be: all documents, and which of them are in the index yet. */
export class IndexModel {
  readonly store: MemoryStore;
  readonly documents = new Map<number, DocumentTerms>();
  readonly #indexed = new Set<number>();
  #last = 0;

  constructor(store = new MemoryStore()) {
    this.store = store;
  }

  copy(): IndexModel {
    const copy = new IndexModel(this.store.copy());
    for (const [document, terms] of this.documents) copy.documents.set(document, terms);
    for (const document of this.#indexed) copy.#indexed.add(document);
    copy.#last = this.#last;
    return copy;
  }

  get indexed(): Documents {
    return new Map([...this.documents].filter(([document]) => this.#indexed.has(document)));
  }

  async apply(step: Step): Promise<void> {
    switch (step.kind) {
      case 'add':
        return this.#add(step.documents);
      case 'addMany':
        return this.#add(
          Array.from({ length: step.count }, (_, i) => wordyDocument(this.#last + i, step.wordy)),
        );
      case 'remove': {
        const gone = this.#choose(step);
        await this.store.change((writes) => removeDocuments(writes, new Set(gone)));
        for (const document of gone) {
          this.documents.delete(document);
          this.#indexed.delete(document);
        }
        return;
      }
      case 'rewrite': {
        const again = new Map(this.#choose(step).map((document) => [document, step.terms]));
        await this.store.change(async (writes) => {
          await removeDocuments(writes, new Set(again.keys()));
          await writeDocuments(writes, again);
        });
        for (const [document, terms] of again) {
          this.documents.set(document, terms);
          this.#indexed.add(document);
        }
        return;
      }
      case 'tidy':
        for (let i = 0; i < step.steps; i += 1) await tidyStep(this.store, step.pace);
        return;
      case 'beginRebuild':
        await this.store.change((writes) => beginRebuild(writes, 'outdated', this.#last));
        this.#indexed.clear();
        return;
      case 'rebuild':
        for (let i = 0; i < step.steps; i += 1) await this.#rebuildStep();
        return;
    }
  }

  /** Does all that is left to do. */
  async settle(): Promise<void> {
    while (await this.#rebuildStep());
    await tidyIndex(this.store, 'resting');
  }

  async #add(added: readonly DocumentTerms[]): Promise<void> {
    const numbered = new Map(added.map((terms, i) => [this.#last + 1 + i, terms]));
    await this.store.change((writes) => writeDocuments(writes, numbered));
    this.#last += added.length;
    for (const [document, terms] of numbered) {
      this.documents.set(document, terms);
      this.#indexed.add(document);
    }
  }

  async #rebuildStep(): Promise<boolean> {
    const before = this.store.manifest?.rebuild ?? null;
    const more = await rebuildStep(this.store, sourceOf(this.documents));
    const upTo = this.store.manifest?.rebuild?.after ?? before?.upTo ?? -1;
    for (const document of this.documents.keys()) if (document <= upTo) this.#indexed.add(document);
    return more;
  }

  #choose({ every, from }: { readonly every: number; readonly from: number }): number[] {
    return [...this.documents.keys()].filter((_, i) => i % every === from % every);
  }
}
