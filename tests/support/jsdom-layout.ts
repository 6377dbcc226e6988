/** jsdom lays nothing out. These are the parts of a browser that only tell of layout, or change it: they do nothing. */
export function withoutLayout(window: Window & typeof globalThis): void {
  const nothing = (): undefined => undefined;
  class Observer {
    readonly observe = nothing;
    readonly unobserve = nothing;
    readonly disconnect = nothing;
  }
  Object.assign(window, {
    ResizeObserver: Observer,
    matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false }),
  });
  window.Element.prototype.scrollIntoView = nothing;
  window.HTMLCanvasElement.prototype.getContext = () => null;
}
