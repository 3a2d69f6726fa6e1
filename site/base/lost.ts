// A file of this build that does not come: no network, or the site was built
// anew after this page was opened and its host has forgotten the old files. In:
// what a page imports later than itself; out: the same, or the page's own
// notice (site/pages/shell.html), which is there when no script is.

/** What is imported, or the notice that it did not come. */
export async function coming<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (why) {
    const notice = document.getElementById("lost");
    notice?.querySelector("button")?.addEventListener("click", () => location.reload());
    notice?.removeAttribute("hidden");
    throw why;
  }
}
