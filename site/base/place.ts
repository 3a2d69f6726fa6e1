// Where the site's files are. In: a name below the site's root; out: its
// address, from any page in any language.

export function fileURL(name: string): string {
  return new URL((document.documentElement.dataset["base"] ?? "./") + name, document.baseURI).href;
}
