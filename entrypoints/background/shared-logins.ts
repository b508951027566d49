import * as v from 'valibot';
import { browser } from '../../utils/messages/browser.ts';
import { credentialsSchema } from '../../utils/replication/credentials.ts';
import type { LoginStore } from '../../utils/replication/shared-corpora.ts';

const PREFIX = 'sharedLogin ';

/**
 * Log-ins to shared corpora, in the extension's own storage, which no page and no export reads. They leave it for the
 * origin of their corpus alone.
 */
export const sharedLogins: LoginStore = {
  async find(id) {
    const key = PREFIX + id;
    const stored = v.safeParse(credentialsSchema, (await browser.storage.local.get(key))[key]);
    return stored.success ? stored.output : null;
  },
  async keep(id, credentials) {
    const key = PREFIX + id;
    if (credentials === null) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: credentials });
  },
};
