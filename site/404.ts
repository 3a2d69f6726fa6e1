// The script of 404.html. In: its own address, which is that of the site's
// root; out: the page for what is missing, in the language of the address that
// was asked for.

const own = document.currentScript;
if (own instanceof HTMLScriptElement) {
  const root = new URL(".", own.src);
  const path = location.pathname.slice(root.pathname.length);
  const zh = path.startsWith("zh/");
  if (!path.includes("missing/")) location.replace(new URL(`${zh ? "zh/" : ""}missing/#${encodeURIComponent(zh ? path.slice(3) : path)}`, root));
}
