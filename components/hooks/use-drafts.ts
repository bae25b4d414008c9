import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '../../lib/model/annotation';

/**
 * Drafts of notes on a text that outlive the popup, which closes at any click beside it; undefined until they are read. Give the
 * same way to open them at every rendering.
 */
export function useDrafts(
  textHash: string,
  open: (textHash: string) => Promise<Drafts>,
): Drafts | undefined {
  const [opened, setOpened] = useState<{ textHash: string; drafts: Drafts }>();
  useEffect(() => {
    let live = true;
    void open(textHash).then((drafts) => {
      if (live) setOpened({ textHash, drafts });
    });
    return () => {
      live = false;
    };
  }, [textHash, open]);
  return opened?.textHash === textHash ? opened.drafts : undefined;
}
