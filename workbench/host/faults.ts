import type { OfficeErrorCode, RequestFailure } from './office-error';

/** One failure to come. */
export type Fault =
  /** The request fails as a whole: nothing of it is done, or all is done and the answer is lost. */
  | { readonly request: number; readonly failure: RequestFailure; readonly done?: boolean }
  /** The action with this number (from 1) of the request fails; those before it stay done. */
  | { readonly request: number; readonly action: number; readonly code: OfficeErrorCode };

/** Failures to order. Requests are counted from 1 since `reset`; clean-up and service requests do not count. */
export class Faults {
  private faults: Fault[] = [];
  private requests = 0;

  add(fault: Fault): void {
    this.faults.push(fault);
  }

  /** Forgets all failures and begins to count anew. */
  reset(): void {
    this.faults = [];
    this.requests = 0;
  }

  /** Requests counted since `reset`. */
  get counted(): number {
    return this.requests;
  }

  /** Counts a request and gives what is to happen to it. */
  next(): Fault | null {
    this.requests += 1;
    return this.faults.find(({ request }) => request === this.requests) ?? null;
  }
}
