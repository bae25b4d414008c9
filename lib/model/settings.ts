/** What the reader chose. */
export interface Settings {
  /** Findings below this confidence are hidden, 0 to 1. */
  readonly threshold: number;
  /** Whether quotations and positions are shaded on the page; names always are. */
  readonly shading: boolean;
  /** Hosts that are left alone. */
  readonly offSites: readonly string[];
}

export const defaultSettings: Settings = { threshold: 0.5, shading: false, offSites: [] };
