// Which version of the program this is.

/** As in `package.json`, "0.1.0"; the build writes it in. Empty in tests. */
export const appVersion = (import.meta.env.VITE_APP_VERSION as string | undefined) ?? "";
