// Sentences that follow the language: what was taken once, at any depth, always says what the language in use says now.

/** A stand-in for `current()`; its groups are stand-ins too, its sentences are those of the moment. */
export function following<T extends object>(current: () => T): T {
  const groups = new Map<PropertyKey, object>();
  return new Proxy(current(), {
    get(_, key) {
      const value: unknown = Reflect.get(current(), key);
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      const group = groups.get(key) ?? following(() => Reflect.get(current(), key) as object);
      groups.set(key, group);
      return group;
    },
  });
}
