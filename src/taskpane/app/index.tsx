import { createRoot } from 'react-dom/client';
import type { Application } from '../application';
import { App } from './app';

/** Shows the pane in `element`. The application lives on when the pane is taken away. @returns takes it away */
export function mountPane(element: HTMLElement, application: Application): () => void {
  const root = createRoot(element);
  root.render(<App application={application} />);
  return () => root.unmount();
}
