import type { AnswerValues } from '../../utils/messages/answers.ts';
import type { PackRequest } from '../../utils/messages/pack-messages.ts';
import { packs, runPacks, updatePack } from './packs.ts';

/** Answers views about packs. What takes long goes on in the background, and the list of packs tells how far it is. */
export async function answerPacks(request: PackRequest): Promise<AnswerValues[PackRequest['type']]> {
  switch (request.type) {
    case 'view/packs':
      return packs.views();
    case 'view/pack-preview':
      return packs.preview(request.url);
    case 'view/subscribe-pack':
      await packs.subscribe(request.url);
      void runPacks();
      return null;
    case 'view/pack':
      await act(request.id, request.action);
      return null;
  }
}

async function act(id: string, action: Extract<PackRequest, { type: 'view/pack' }>['action']): Promise<void> {
  switch (action) {
    case 'pause':
      return packs.hold(id, true);
    case 'resume':
      await packs.hold(id, false);
      void runPacks();
      return;
    case 'update':
      void updatePack(id);
      return;
    case 'unsubscribe':
      await packs.leave(id);
      void runPacks();
      return;
  }
}
