/** What a frame written by its page calls itself: no one's address. */
const NAMELESS = /^about:/;

/** The address of what a frame shows; of one that its page has written itself, that page's. */
export function addressOf(frame: Window = window): string {
  const { href } = frame.location;
  return NAMELESS.test(href) && frame.parent !== frame ? addressOf(frame.parent as Window) : href;
}

/** The site that the reader sees as the page's: the frames of ours are of the same. */
export function siteOf(): string {
  return (top ?? window).location.host;
}
