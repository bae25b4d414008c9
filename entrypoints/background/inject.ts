import { browser } from '../../lib/browser';

/** A frame of a tab. */
interface TabFrame {
  readonly tab: number;
  readonly frame: number;
}

/** Puts the script that reads into a frame, with the styles of its marks. */
export async function putReader(place: TabFrame): Promise<void> {
  const styled = browser.scripting.insertCSS({
    target: targetOf(place),
    files: ['/content-scripts/reader.css'],
  });
  await Promise.all([styled, run(place, '/content-scripts/reader.js')]);
}

/** Puts the gate into a frame: the manifest puts it into the tab's own page alone. */
export async function putGate(place: TabFrame): Promise<void> {
  await run(place, '/content-scripts/gate.js');
}

async function run(place: TabFrame, file: string): Promise<void> {
  const [result] = await browser.scripting.executeScript({
    target: targetOf(place),
    files: [file],
    // Whoever asks stands there already.
    injectImmediately: true,
  });
  // In Firefox what fails there is no failure of the call.
  if (result?.error) throw new Error(String(result.error));
}

function targetOf({ tab, frame }: TabFrame) {
  return { tabId: tab, frameIds: [frame] };
}
