/**
 * Opens a page of ours in a browser. `blocked` gets the address when that is not possible without a click in the pane,
 * as in Excel on the web, where a click on the ribbon is none in the add-in's frame.
 */
export function openPage(url: string, blocked: (url: string) => void): void {
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(url);
    return;
  }
  // With noopener the answer is null whether it opened or not.
  const opened = window.open(url, '_blank');
  if (opened === null) blocked(url);
  else opened.opener = null;
}
