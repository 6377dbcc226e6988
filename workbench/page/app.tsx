import { type DragEvent, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Drawer } from './drawer/drawer';
import { NoticeLine } from './notice-line';
import { Ribbon } from './ribbon/ribbon';
import { Splitter } from './splitter';
import { StatusBar } from './status-bar';
import { TableView } from './table-view';
import { otherLanguage, type Texts } from './texts';
import type { Workbench } from './workbench';

interface AppProps {
  readonly workbench: Workbench;
  readonly texts: Texts;
}

const PANE_WIDTH = { least: 320, start: 380, most: 720 } as const;

/** The page that stands in for Excel: ribbon, grid, the add-in's pane, and what a developer looks at. */
export function App({ workbench, texts }: AppProps): ReactNode {
  const state = useSyncExternalStore(workbench.state.watch, workbench.state.get);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.start);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [dragging, drag] = useFileDrop((file) => void workbench.openFile(file));

  useEffect(() => {
    if (grid.current !== null && pane.current !== null) void workbench.start(grid.current, pane.current);
  }, [workbench]);

  const session = state.session;
  return (
    <div className="workbench" {...drag}>
      <TitleBar workbench={workbench} texts={texts} />
      <Ribbon
        label={texts.ribbon}
        tabs={workbench.addin.tabs}
        disabled={!state.addinReady}
        run={(action, control) => void workbench.run(action, control)}
      />
      <NoticeLine notice={state.notice} texts={texts} dismiss={() => workbench.dismiss()} />
      <main className="work">
        <div className="sheet-side" role="region" aria-label={texts.grid}>
          <div ref={grid} className="sheet-grid" aria-hidden={state.tableOpen} />
          {state.tableOpen && state.sheet !== null && (
            <TableView sheet={state.sheet} texts={texts} revision={state.revision} />
          )}
        </div>
        <Splitter
          label={texts.paneWidth}
          hidden={!state.paneOpen}
          width={paneWidth}
          least={PANE_WIDTH.least}
          most={PANE_WIDTH.most}
          onWidth={setPaneWidth}
        />
        <section
          className="pane"
          aria-label={texts.pane(workbench.addin.name)}
          hidden={!state.paneOpen}
          style={{ width: paneWidth }}
        >
          <header className="pane-head">
            <h2>{workbench.addin.name}</h2>
            <button type="button" aria-label={texts.closePane} onClick={() => workbench.showPane(false)}>
              ×
            </button>
          </header>
          <div ref={pane} className="pane-body" />
        </section>
      </main>
      <StatusBar cell={state.active} busy={state.busy} texts={texts} message={state.cellMessage} />
      {state.drawerOpen && session !== null && (
        <Drawer
          texts={texts.drawer}
          log={session.host.log}
          profile={session.host.profile.name}
          cellEditing={session.host.cellEditing}
          sheetProtected={state.sheet?.protection != null}
          latency={session.host.latency}
          actions={workbench.developer}
        />
      )}
      {dragging && <div className="drop-target">{texts.dropHere}</div>}
    </div>
  );
}

function TitleBar({ workbench, texts }: AppProps): ReactNode {
  const state = useSyncExternalStore(workbench.state.watch, workbench.state.get);
  const file = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null): void => {
    const [first] = files ?? [];
    if (first !== undefined) void workbench.openFile(first);
  };
  const other = otherLanguage(workbench.language);
  return (
    <header className="title-bar">
      <button type="button" onClick={() => file.current?.click()}>
        {texts.open}
      </button>
      <input
        ref={file}
        hidden
        type="file"
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          choose(event.target.files);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
      <button type="button" onClick={() => void workbench.saveFile()}>
        {texts.save}
      </button>
      <button type="button" onClick={() => workbench.undo()}>
        {texts.undo}
      </button>
      <button type="button" onClick={() => workbench.redo()}>
        {texts.redo}
      </button>
      <h1>
        {state.fileName}
        {state.fileName !== '' && ' – '}
        {texts.title}
      </h1>
      {!state.paneOpen && (
        <button type="button" onClick={() => workbench.showPane(true)}>
          {texts.openPane}
        </button>
      )}
      <button type="button" aria-pressed={state.tableOpen} onClick={() => workbench.toggleTable()}>
        {texts.tableView}
      </button>
      <button type="button" aria-pressed={state.drawerOpen} onClick={() => workbench.toggleDrawer()}>
        {texts.developer}
      </button>
      <button type="button" lang={other} onClick={() => workbench.switchLanguage(other)}>
        {texts.inOtherLanguage}
      </button>
    </header>
  );
}

/** Files dropped anywhere on the page; the frame and the grid would swallow them otherwise. */
function useFileDrop(open: (file: File) => void): readonly [boolean, object] {
  const [dragging, setDragging] = useState(false);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return [
    dragging,
    {
      onDragOverCapture: (event: DragEvent) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setDragging(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (event.relatedTarget === null) setDragging(false);
      },
      onDropCapture: (event: DragEvent) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setDragging(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) open(file);
      },
    },
  ];
}
