/** Calls back after the page has another address, whether it was loaded anew or not; a new fragment alone is none. */
export function onAddressChange(changed: () => void): void {
  let known = addressOf();
  // Told after the change, unlike `navigate`, and whoever made it: the page's own calls, links and history.
  navigation.addEventListener('currententrychange', () => {
    const now = addressOf();
    if (now === known) return;
    known = now;
    changed();
  });
}

function addressOf(): string {
  return location.href.replace(/#(?![!/]).*/, '');
}
