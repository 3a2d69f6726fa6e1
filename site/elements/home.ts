export function startHome(_base: string): void {}
