import { expect, test } from 'vitest';
import { stepOf } from '../../../utils/highlights/keyboard.ts';
import { isOtherPage } from '../../../utils/highlights/page-address.ts';

const key = (
  name: string,
  held: Partial<Record<'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey', boolean>>,
) => ({
  key: name,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

test('Alt and Shift with an arrow step through the mentions', () => {
  expect(stepOf(key('ArrowRight', { altKey: true, shiftKey: true }))).toBe('next');
  expect(stepOf(key('ArrowLeft', { altKey: true, shiftKey: true }))).toBe('previous');
});

test('other keys are the page’s and the browser’s', () => {
  expect(stepOf(key('ArrowLeft', { altKey: true }))).toBeNull();
  expect(stepOf(key('ArrowRight', { shiftKey: true }))).toBeNull();
  expect(stepOf(key('ArrowRight', { altKey: true, shiftKey: true, ctrlKey: true }))).toBeNull();
  expect(stepOf(key('a', { altKey: true, shiftKey: true }))).toBeNull();
});

test.each([
  ['https://a.example/one', 'https://a.example/two', true],
  ['https://a.example/story?id=1', 'https://a.example/story?id=2', true],
  ['https://a.example/one', 'https://a.example/one#part-2', false],
  ['https://a.example/#/one', 'https://a.example/#/two', true],
  ['https://a.example/#!one', 'https://a.example/#!two', true],
])('from %s to %s is another page: %s', (before, after, other) => {
  expect(isOtherPage(before, after)).toBe(other);
});
