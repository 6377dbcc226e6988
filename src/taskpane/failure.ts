import { HostError, type HostErrorCode, type HostErrorDetail } from '../workbook/host-error';

/** Why something asked of the workbook was not done. */
export interface Failure {
  readonly code: HostErrorCode;
  readonly detail: HostErrorDetail;
}

/** A port throws host errors alone; anything else is a fault of the program, told with its message as a note. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { code: error.code, detail: error.detail };
  return { code: 'host-failure', detail: { note: error instanceof Error ? error.message : String(error) } };
}
