/** Whether an article is set apart for calibration, and nothing is learned from it: one in eight, by FNV-1a of its name (UTF-8). `lessons.py` has the same. */
export function isHeld(name: string): boolean {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0) % 8 === 0;
}
