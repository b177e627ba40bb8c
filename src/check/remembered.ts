/**
 * Values by the object they were made from, as long as what else they depend on (plain data) stays the same.
 * Values of before stay with who still works with them.
 */
export function remembered<K extends object, V>(): (dependencies: unknown) => WeakMap<K, V> {
  let present = '';
  let values = new WeakMap<K, V>();
  return (dependencies) => {
    const key = JSON.stringify(dependencies);
    if (key !== present) values = new WeakMap();
    present = key;
    return values;
  };
}
