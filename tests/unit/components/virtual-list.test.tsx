// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { VirtualList } from '../../../components/shared/virtual-list.tsx';
import { expectAccessible } from './render-view.tsx';

function itemsOf(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `Item ${number}`);
}

function list(given: number | readonly string[], onMore: (() => void) | null = null) {
  const items = typeof given === 'number' ? itemsOf(given) : given;
  return (
    <VirtualList
      label="Items"
      items={items}
      keyOf={(item) => item}
      estimate={40}
      total={items.length}
      busy={false}
      onMore={onMore}
    >
      {(item) => <span>{item}</span>}
    </VirtualList>
  );
}

test('makes the rows that can be seen, and leaves room for the others', async () => {
  const onMore = vi.fn();
  const { container } = render(list(5_000, onMore));
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(5));
  const rows = screen.getAllByRole('listitem');
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]?.textContent).toBe('Item 0');
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('5000');
  const room = Number.parseFloat(screen.getByRole('list').style.paddingBlockEnd);
  expect(room).toBe((5_000 - rows.length) * 40);
  expect(onMore).not.toHaveBeenCalled();
  await expectAccessible(container);
});

test('asks for more once where its end is in sight', async () => {
  const onMore = vi.fn();
  const [few, more] = [itemsOf(8), itemsOf(16)];
  const { rerender } = render(list(few, onMore));
  await waitFor(() => expect(onMore).toHaveBeenCalledOnce());
  rerender(list(few, () => onMore()));
  rerender(list(more, onMore));
  await waitFor(() => expect(onMore).toHaveBeenCalledTimes(2));
});

test('asks for more again where the list begins anew with the items that it began with', async () => {
  const onMore = vi.fn();
  const { rerender } = render(list(8, onMore));
  await waitFor(() => expect(onMore).toHaveBeenCalledOnce());
  rerender(list(500, onMore));
  rerender(list(8, onMore));
  await waitFor(() => expect(onMore).toHaveBeenCalledTimes(2));
});

test('keeps its rows while it is hidden, so that the focus can come back', async () => {
  const { rerender } = render(<div hidden={false}>{list(500)}</div>);
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(5));
  const [first] = screen.getAllByRole('listitem');
  rerender(<div hidden={true}>{list(500)}</div>);
  window.dispatchEvent(new Event('scroll'));
  rerender(<div hidden={false}>{list(500)}</div>);
  expect(screen.getAllByRole('listitem')[0]).toBe(first);
});
