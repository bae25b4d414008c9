import { useEffect, useState } from 'preact/hooks';

/** What can be read once and then followed: a storage item. */
interface Stored<T> {
  getValue(): Promise<T>;
  watch(changed: (value: T) => void): () => void;
}

/** A storage item's value that follows every change; undefined until it is read. Give the same item at every rendering. */
export function useStored<T>(item: Stored<T>): T | undefined {
  const [value, setValue] = useState<{ item: Stored<T>; value: T }>();
  useEffect(() => {
    let live = true;
    const stop = item.watch((changed) => setValue({ item, value: changed }));
    void item.getValue().then((read) => {
      if (live) setValue((known) => (known?.item === item ? known : { item, value: read }));
    });
    return () => {
      live = false;
      stop();
    };
  }, [item]);
  return value?.item === item ? value.value : undefined;
}
