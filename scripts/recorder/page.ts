import { Recorder, type GateHolder } from './record';
import type { Recording } from './recording';

/** What office.js calls itself inside. */
declare const OSF: { readonly DDA: GateHolder };

const FILE = 'office-js-recording.json';

// Runs before the scripts of the add-in, so its first request is on record.
void Office.onReady(() => {
  const button = document.createElement('button');
  button.style.cssText = 'position:fixed;right:4px;bottom:4px;z-index:1000000;font-size:11px';
  const recorder = new Recorder(OSF.DDA, () => {
    button.textContent = `保存记录 ${recorder.exchanges.length}`;
  });
  button.textContent = '保存记录';
  button.addEventListener('click', () => save(recordingOf(recorder)));
  document.body.append(button);
});

function recordingOf({ exchanges }: Recorder): Recording {
  const { host, platform, version } = Office.context.diagnostics;
  return {
    format: 'office-js-recording',
    version: 1,
    host: {
      host: String(host),
      platform: String(platform),
      version,
      language: Office.context.displayLanguage,
    },
    exchanges,
  };
}

/** Some platforms let no page save a file: the text is then left to be copied. */
function save(recording: Recording): void {
  const text = JSON.stringify(recording, null, 1);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = FILE;
  link.click();
  const box = document.createElement('textarea');
  box.style.cssText = 'position:fixed;inset:40px 4px 40px;z-index:1000000;font-size:10px';
  box.value = text;
  box.addEventListener('blur', () => box.remove());
  document.body.append(box);
  box.select();
}
