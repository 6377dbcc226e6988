import { type ReactNode, useState, useSyncExternalStore } from 'react';
import type { RequestLog } from '../../host/log';
import { REQUEST_FAILURES, type RequestFailure } from '../../host/office-error';
import { PROFILES } from '../../host/profiles';
import type { DrawerTexts } from '../texts';
import { formatBytes, summaryOf, totalsOf } from './totals';

/** What a developer can do to the Excel that is played. */
export interface DrawerActions {
  readonly playVersion: (profile: string) => void;
  readonly setCellEditing: (editing: boolean) => void;
  readonly protectActiveSheet: (protect: boolean) => void;
  /** Fails one of the requests to come, counted from now. */
  readonly failAt: (request: number, failure: RequestFailure) => void;
  readonly disarm: () => void;
  readonly setLatency: (milliseconds: number) => void;
}

interface DrawerProps {
  readonly texts: DrawerTexts;
  readonly log: RequestLog;
  readonly profile: string;
  readonly cellEditing: boolean;
  readonly sheetProtected: boolean;
  readonly latency: number;
  readonly actions: DrawerActions;
}

/** For developers: what the add-in asks Excel for, and how Excel is to behave. */
export function Drawer(props: DrawerProps): ReactNode {
  const { texts, actions } = props;
  return (
    <aside className="drawer" aria-label={texts.title}>
      <div className="drawer-controls">
        <label>
          {texts.version}
          <select value={props.profile} onChange={(event) => actions.playVersion(event.target.value)}>
            {Object.keys(PROFILES).map((name) => (
              <option key={name} value={name}>
                {texts.versions[name] ?? name}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={props.cellEditing}
            onChange={(event) => actions.setCellEditing(event.target.checked)}
          />
          {texts.cellEdit}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={props.sheetProtected}
            onChange={(event) => actions.protectActiveSheet(event.target.checked)}
          />
          {texts.protectSheet}
        </label>
        <FailureToCome texts={texts} actions={actions} />
        <label>
          {texts.latency}
          <input
            type="number"
            min={0}
            max={10_000}
            step={100}
            value={props.latency}
            onChange={(event) => actions.setLatency(Math.max(0, Number(event.target.value)))}
          />
        </label>
      </div>
      <Requests texts={texts} log={props.log} />
    </aside>
  );
}

const FAILURES = Object.keys(REQUEST_FAILURES) as readonly RequestFailure[];

function FailureToCome({ texts, actions }: Pick<DrawerProps, 'texts' | 'actions'>): ReactNode {
  const [request, setRequest] = useState(1);
  const [failure, setFailure] = useState<RequestFailure>('GeneralException');
  const [armed, setArmed] = useState<string | null>(null);
  const arm = (): void => {
    actions.failAt(request, failure);
    setArmed(texts.armed(request, failure));
  };
  const disarm = (): void => {
    actions.disarm();
    setArmed(null);
  };
  return (
    <>
      <label>
        {texts.failWith}
        <select
          value={failure}
          onChange={(event) => setFailure(FAILURES.find((name) => name === event.target.value) ?? failure)}
        >
          {FAILURES.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <div className="drawer-row">
        <label>
          {texts.failAt}
          <input
            type="number"
            min={1}
            value={request}
            onChange={(event) => setRequest(Math.max(1, Math.trunc(Number(event.target.value))))}
          />
        </label>
        <button type="button" onClick={arm}>
          {texts.arm}
        </button>
        <button type="button" onClick={disarm} disabled={armed === null}>
          {texts.disarm}
        </button>
      </div>
      {armed !== null && <div role="status">{armed}</div>}
    </>
  );
}

/** Requests shown; the totals count all. */
const SHOWN = 200;

function Requests({ texts, log }: Pick<DrawerProps, 'texts' | 'log'>): ReactNode {
  const [withService, setWithService] = useState(false);
  const count = useSyncExternalStore(
    (listener) => log.on(listener),
    () => log.all.length,
  );
  const [, redraw] = useState(0);
  const all = log.all.filter(({ purpose }) => withService || purpose === 'workbook');
  const { syncs, writes, sent, received } = totalsOf(log.all);
  const { columns } = texts;
  const clear = (): void => {
    log.clear();
    redraw(count + 1);
  };
  return (
    <section className="drawer-log" aria-label={texts.requests}>
      <header>
        <h2>{texts.requests}</h2>
        <span>{texts.totals(syncs, writes, formatBytes(sent), formatBytes(received))}</span>
        <label className="check">
          <input
            type="checkbox"
            checked={withService}
            onChange={(event) => setWithService(event.target.checked)}
          />
          {texts.service}
        </label>
        <button type="button" onClick={clear}>
          {texts.clear}
        </button>
      </header>
      <div className="drawer-requests" tabIndex={0} role="group" aria-label={texts.requests}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {columns.number}
              </th>
              <th scope="col">{columns.actions}</th>
              <th scope="col" className="number">
                {columns.writes}
              </th>
              <th scope="col" className="number">
                {columns.sent}
              </th>
              <th scope="col" className="number">
                {columns.received}
              </th>
              <th scope="col" className="number">
                {columns.time}
              </th>
              <th scope="col">{columns.error}</th>
            </tr>
          </thead>
          <tbody>
            {all
              .slice(-SHOWN)
              .reverse()
              .map((request) => (
                <tr key={request.number} data-error={request.error}>
                  <td className="number">{request.number}</td>
                  <td className="actions">{summaryOf(request.actions)}</td>
                  <td className="number">{request.writes}</td>
                  <td className="number">{formatBytes(request.requestBytes)}</td>
                  <td className="number">{formatBytes(request.responseBytes)}</td>
                  <td className="number">{request.milliseconds.toFixed(1)}</td>
                  <td>{request.error}</td>
                </tr>
              ))}
          </tbody>
        </table>
        {all.length === 0 && <p style={{ padding: '0 12px' }}>{texts.none}</p>}
      </div>
    </section>
  );
}
