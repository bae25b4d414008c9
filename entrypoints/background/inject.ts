import { browser } from '../../lib/browser';

/** A frame of a tab. */
interface Place {
  readonly tab: number;
  readonly frame: number;
}

/** Puts the script that reads into a frame, with the styles of its marks. */
export async function putReader(place: Place): Promise<void> {
  const styled = browser.scripting.insertCSS({
    target: targetOf(place),
    files: ['/content-scripts/reader.css'],
  });
  await Promise.all([styled, run(place, '/content-scripts/reader.js')]);
}

/** Puts the gate into a frame: the manifest puts it into the tab's own page alone. */
export async function putGate(place: Place): Promise<void> {
  await run(place, '/content-scripts/gate.js');
}

async function run(place: Place, file: string): Promise<void> {
  const [result] = await browser.scripting.executeScript({
    target: targetOf(place),
    files: [file],
    // Whoever asks stands there already.
    injectImmediately: true,
  });
  // In Firefox what fails there is no failure of the call.
  if (result?.error) throw new Error(String(result.error));
}

function targetOf({ tab, frame }: Place) {
  return { tabId: tab, frameIds: [frame] };
}
