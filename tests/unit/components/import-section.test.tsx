// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ImportSection } from '../../../components/corpus/import-section.tsx';
import type { ImportTally } from '../../../utils/files/imports/import-report.ts';
import { fakeClient, PROBLEM } from './fake-client.ts';
import { fakeRunner } from './fake-runner.ts';
import { expectAccessible, renderView } from './render-view.tsx';

const CHOOSE = 'Drop files or folders here, or choose files';

const TALLY: ImportTally = { files: 4, filesDone: 1.5, added: 30, known: 2, passedOver: 0, refused: 0 };

const NO_COLUMNS = { title: null, text: null, date: null, outlet: null, author: null, url: null, tags: null };

async function open(unfinished = 0) {
  const fake = fakeRunner();
  const onChanged = vi.fn<() => void>();
  const section = <ImportSection runner={fake.runner} unfinished={unfinished} onChanged={onChanged} />;
  const view = renderView(fakeClient({}), section);
  await waitFor(() => expect(fake.listeners.size).toBe(1));
  return { ...fake, ...view, onChanged };
}

function choose(label: string, files: readonly File[]) {
  const input = screen.getByLabelText(label);
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

function inFolder(path: string): File {
  const file = new File(['One.'], path.split('/').at(-1) ?? '');
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
}

function drop(container: Element, dataTransfer: object): Event {
  const zone = container.querySelector('.drop-zone');
  if (zone === null) throw new Error('There is nowhere to drop files.');
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  fireEvent(zone, event);
  return event;
}

describe('choosing', () => {
  const files = [new File(['One.'], 'one.txt'), new File(['Two.'], 'photo.jpg')];
  const picked = files.map((file) => ({ name: file.name, file }));

  test('takes files that are chosen or dropped', async () => {
    const { runner, container } = await open();
    choose(CHOOSE, files);
    expect(runner.start).toHaveBeenLastCalledWith(picked);
    const event = drop(container, { items: [], files: files.slice(1) });
    expect(event.defaultPrevented).toBe(true);
    await waitFor(() => expect(runner.start).toHaveBeenLastCalledWith(picked.slice(1)));
    await expectAccessible(container);
  });

  test('takes a folder with its paths, without what belongs to saved pages', async () => {
    const { runner } = await open();
    const kept = [inFolder('news/Basin.html'), inFolder('news/2026/notes.md')];
    const beside = ['news/Basin_files/advert.html', 'news/photo.jpg', 'news/.DS_Store'].map(inFolder);
    choose('Or choose a folder with all that is in it', [...kept, ...beside]);
    expect(runner.start).toHaveBeenLastCalledWith([
      { name: 'news/Basin.html', file: kept[0] },
      { name: 'news/2026/notes.md', file: kept[1] },
    ]);
  });

  test('walks through dropped folders', async () => {
    const { runner, container } = await open();
    const file = new File(['One.'], 'one.txt');
    const leaf = {
      isFile: true,
      isDirectory: false,
      fullPath: '/news/one.txt',
      file: (done: (file: File) => void) => done(file),
    };
    const folder = (portions: object[][]) => ({
      isFile: false,
      isDirectory: true,
      fullPath: '/news',
      createReader: () => ({
        readEntries: (done: (entries: object[]) => void) => done(portions.shift() ?? []),
      }),
    });
    const entry = folder([[leaf], [folder([[leaf]])]]);
    drop(container, {
      items: [{ kind: 'file', webkitGetAsEntry: () => entry, getAsFile: () => null }],
      files: [],
    });
    await waitFor(() =>
      expect(runner.start).toHaveBeenLastCalledWith([
        { name: 'news/one.txt', file },
        { name: 'news/one.txt', file },
      ]),
    );
  });
});

describe('on its way', () => {
  test('shows how far it is, and can be paused and cancelled', async () => {
    const { runner, report, container } = await open();
    await report({ state: 'preparing', stored: 1, files: 4 });
    expect(screen.getByRole('progressbar', { name: 'Preparing the files' })).toBeTruthy();
    await report({ state: 'running', tally: TALLY, questions: [] });
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: '1 of 4 files read' });
    expect([bar.value, bar.max]).toEqual([1.5, 4]);
    expect(screen.getByText(/^30 articles added, 2 already there\./)).toBeTruthy();
    expect(screen.queryByLabelText(CHOOSE)).toBeNull();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(runner.pause).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(runner.cancel).toHaveBeenCalledOnce();
  });

  test('goes on with what failed half way, and offers that only where something waits', async () => {
    const nothing = await open(0);
    await nothing.report({ state: 'failed', problem: PROBLEM });
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    nothing.unmount();

    const { runner, report, container } = await open(1);
    await report({ state: 'failed', problem: PROBLEM });
    expect(screen.getByText(PROBLEM.message)).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(runner.resume).toHaveBeenCalledOnce();
  });

  test('looks for what was not finished, and goes on with it or drops it', async () => {
    const { runner, report, container } = await open(2);
    expect(runner.look).toHaveBeenCalledOnce();
    await report({ state: 'paused', tally: TALLY, questions: [] });
    expect(screen.getByText(/^The import waits\./)).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(runner.resume).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Drop the rest' }));
    expect(runner.cancel).toHaveBeenCalledOnce();
  });

  test('asks which columns of a table hold what', async () => {
    const { runner, report, container } = await open();
    const header = ['Kop', 'Tekst', 'Nr'];
    const rows = [['Schip', 'Het schip kwam.', '1']];
    const question = {
      job: 7,
      name: 'havens.csv',
      header,
      rows,
      guess: { ...NO_COLUMNS, date: 2 },
      tables: 2,
    };
    await report({ state: 'asking', tally: TALLY, questions: [question] });
    const chooser = within(screen.getByRole('region', { name: /havens\.csv/ }));
    expect(chooser.getByText('Het schip kwam.')).toBeTruthy();
    const use = chooser.getByRole('button', { name: 'Use these columns' });
    expect(use.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(use);
    expect(runner.answer).not.toHaveBeenCalled();
    expect(chooser.getByLabelText<HTMLSelectElement>('Nr').value).toBe('date');
    fireEvent.change(chooser.getByLabelText('Kop'), { target: { value: 'title' } });
    fireEvent.change(chooser.getByLabelText('Tekst'), { target: { value: 'text' } });
    fireEvent.change(chooser.getByLabelText('Nr'), { target: { value: '' } });
    await expectAccessible(container);
    fireEvent.click(use);
    expect(runner.answer).toHaveBeenLastCalledWith(7, {
      header,
      columns: { ...NO_COLUMNS, title: 0, text: 1 },
    });
    fireEvent.click(chooser.getByRole('button', { name: 'Leave these tables out' }));
    expect(runner.answer).toHaveBeenLastCalledWith(7, { header, columns: null });
  });
});

describe('at its end', () => {
  test('reports what was added, was there, and was refused and why', async () => {
    const { report, container, onChanged } = await open();
    const refusals = [{ name: 'photo.jpg', reason: 'the file is binary data, not text' }];
    const nothing = { added: 0, known: 0, passedOver: 0, refused: 0, refusals: [] };
    await report({
      state: 'finished',
      report: {
        tally: { files: 2, filesDone: 2, added: 1, known: 5, passedOver: 12, refused: 1 },
        files: [
          { ...nothing, name: 'quay.warc', added: 1, known: 5, passedOver: 12 },
          { ...nothing, name: 'photo.jpg', refused: 1, refusals },
        ],
      },
    });
    const outcome = screen.getByText('Import finished').parentElement;
    if (outcome === null) throw new Error('The report has no place.');
    expect(
      within(outcome)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '1 article added',
      '5 articles already there',
      '1 refused',
      '12 pages and files that are no articles',
    ]);
    expect(outcome.textContent).toContain('photo.jpgthe file is binary data, not text');
    expect(within(outcome).getByRole('rowheader', { name: 'quay.warc', hidden: true })).toBeTruthy();
    expect(outcome.closest('[role=status]')).not.toBeNull();
    expect(onChanged).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  test('lets the report be saved', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:report';
    });
    const { report } = await open();
    const refusals = [{ name: 'a.jsonl', reason: 'line 2\nis bad' }];
    const file = { name: 'a.jsonl', added: 3, known: 1, passedOver: 0, refused: 9, refusals };
    await report({ state: 'cancelled', report: { tally: { ...TALLY, refused: 9 }, files: [file] } });
    fireEvent.click(screen.getByRole('button', { name: 'Save this report' }));
    const text = (await saved[0]?.text()) ?? '';
    expect(text).toContain('Articles added: 30');
    expect(text).toContain('  added 3, already there 1, refused 9, passed over 0');
    expect(text).toContain('  refused: a.jsonl: line 2 is bad\n  refused: 8 more like these\n');
    vi.restoreAllMocks();
  });

  test('says what happened where it failed', async () => {
    const { report } = await open();
    await report({ state: 'failed', problem: PROBLEM });
    expect(screen.getByText(PROBLEM.message)).toBeTruthy();
    expect(screen.getByLabelText(CHOOSE)).toBeTruthy();
  });

  test('stops listening when it goes', async () => {
    const { listeners, unmount } = await open();
    unmount();
    await waitFor(() => expect(listeners.size).toBe(0));
  });
});
