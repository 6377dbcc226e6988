import type { ExchangeAnswer, Recording } from '../../../scripts/recorder/recording';
import type { ExcelHost, HostAnswer } from '../../../workbench/host/node';
import { isJsonArray, isJsonObject, type Json, parseJson } from '../../../workbench/host/json';

/** Where the virtual Excel answered otherwise than the recorded one. */
export interface Difference {
  /** Of the request, from 1. */
  readonly exchange: number;
  /** Within the answer, as `Results[0].Value.values[2][1]`. */
  readonly at: string;
  readonly recorded: string;
  readonly replayed: string;
}

type Report = (at: string, recorded: string, replayed: string) => void;

/** Every host names its objects and sheets as it likes; requests then use these names. */
const NAMES = /(?:^_ReferenceId|[iI]d)$/u;

/**
 * Sends the recorded requests to a host and compares the answers: kind, members, lengths, types of values and codes of
 * errors. Words and figures may differ. What the user did by hand meanwhile is not part of a recording.
 *
 * @param host with the workbook as it was when the recording began
 */
export async function replay(recording: Recording, host: ExcelHost): Promise<readonly Difference[]> {
  const names = new Map<string, string>();
  const differences: Difference[] = [];
  for (const [index, { request, customData, flags, answer }] of recording.exchanges.entries()) {
    if (answer === null) continue;
    const body = JSON.stringify(renamed(parseJson(request), names));
    const replayed = await host.execute(body, { customData, flags });
    compareAnswers(answer, replayed, names, (at, was, is) =>
      differences.push({ exchange: index + 1, at, recorded: was, replayed: is }),
    );
  }
  return differences;
}

function renamed(value: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (isJsonArray(value)) return value.map((part) => renamed(part, names));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, names)]));
}

function compareAnswers(
  recorded: ExchangeAnswer,
  replayed: HostAnswer,
  names: Map<string, string>,
  report: Report,
): void {
  if (recorded.kind === 'answered' && replayed.kind === 'answered') {
    compare('', parseJson(recorded.body), parseJson(replayed.body), names, report);
    return;
  }
  const [was, is] = [recorded, replayed].map((one) =>
    one.kind === 'answered' ? 'answered' : `failed ${one.number}`,
  );
  if (was !== is) report('', String(was), String(is));
}

function compare(
  at: string,
  recorded: Json | undefined,
  replayed: Json | undefined,
  names: Map<string, string>,
  report: Report,
): void {
  const [was, is] = [kindOf(recorded), kindOf(replayed)];
  if (was !== is) {
    report(at, was, is);
  } else if (isJsonArray(recorded) && isJsonArray(replayed)) {
    recorded.forEach((part, index) => compare(`${at}[${index}]`, part, replayed[index], names, report));
  } else if (isJsonObject(recorded) && isJsonObject(replayed)) {
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(replayed)]))
      compare(at === '' ? key : `${at}.${key}`, recorded[key], replayed[key], names, report);
  } else if (typeof recorded === 'string' && typeof replayed === 'string') {
    if (NAMES.test(at)) names.set(recorded, replayed);
    else if (/(?:^|\.)Code$/u.test(at) && recorded !== replayed) report(at, recorded, replayed);
  }
}

function kindOf(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (isJsonArray(value)) return `${value.length} items`;
  return typeof value;
}
