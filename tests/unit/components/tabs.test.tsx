// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { Tabs } from '../../../components/shared/tabs.tsx';
import { expectAccessible } from './render-view.tsx';

afterEach(cleanup);

type Key = 'one' | 'two' | 'three';

function Example() {
  const [selected, setSelected] = useState<Key>('one');
  return (
    <Tabs<Key>
      label="Example"
      selected={selected}
      onSelect={setSelected}
      tabs={[
        { key: 'one', label: 'One', count: 1, panel: <p>first</p> },
        { key: 'two', label: 'Two', count: 2, panel: <p>second</p> },
        { key: 'three', label: 'Three', count: 3, panel: <p>third</p> },
      ]}
    />
  );
}

function selectedTab(): Element {
  return screen.getByRole('tab', { selected: true });
}

test.each([
  [['ArrowRight'], 'Two 2'],
  [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'One 1'],
  [['ArrowLeft'], 'Three 3'],
  [['End'], 'Three 3'],
  [['End', 'Home'], 'One 1'],
  [['ArrowDown'], 'One 1'],
])('%j selects and focuses %s', (keys, name) => {
  render(<Example />);
  (selectedTab() as HTMLElement).focus();
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
  expect(selectedTab().textContent).toBe(name);
  expect(document.activeElement).toBe(selectedTab());
});

test('is one stop in the tab order, and ties tabs to panels', async () => {
  const { container } = render(<Example />);
  expect(screen.getAllByRole('tab').map((tab) => (tab as HTMLElement).tabIndex)).toEqual([0, -1, -1]);
  fireEvent.click(screen.getByRole('tab', { name: 'Two' }));
  const panel = screen.getByRole('tabpanel', { name: 'Two' });
  expect(panel.id).toBe(selectedTab().getAttribute('aria-controls'));
  expect(panel.textContent).toBe('second');
  await expectAccessible(container);
});
