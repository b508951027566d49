import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, expect } from 'vitest';
import { ClientContext } from '../../../components/shared/client-context.ts';
import { OriginPermission } from '../../../components/shared/origin-permission.ts';
import type { ViewClient } from '../../../utils/messages/view-client.ts';

afterEach(cleanup);

/** Renders a component as a view does, below its client. Nobody agrees that a server be asked. */
export function renderView(client: ViewClient, view: ComponentChildren) {
  const rendered = render(below(client, view));
  return { ...rendered, renderAgain: (next: ComponentChildren) => rendered.rerender(below(client, next)) };
}

function below(client: ViewClient, view: ComponentChildren) {
  return (
    <ClientContext.Provider value={client}>
      <OriginPermission.Provider value={refuse}>{view}</OriginPermission.Provider>
    </ClientContext.Provider>
  );
}

async function refuse(): Promise<boolean> {
  return false;
}

/** Asserts that axe finds nothing; colours need a real browser and are left out. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const found = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`,
  );
  expect(found).toEqual([]);
}
