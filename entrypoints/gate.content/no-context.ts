/** Stands in for WXT's class of this name, by wxt.config.ts, where a content script starts. */
export function ContentScriptContext(): void {}
