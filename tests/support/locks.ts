/**
 * The Web Locks API as far as we use it, for Node, which had none before version 24: one holder of a name at a time, in the
 * order they asked.
 */
export function provideLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const locks = {
    request<T>(name: string, held: () => Promise<T>): Promise<T> {
      const result = (last.get(name) ?? Promise.resolve()).then(held, held);
      last.set(name, result);
      return result;
    },
  };
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
}
