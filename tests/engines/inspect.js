// Runs in the browser that is tested: shows every embed at several widths, and sends home what is wrong with it.
const { names, widths } = await (await fetch('/task.json')).json();
const frame = document.createElement('iframe');
frame.style.border = '0';
document.body.append(frame);
let lastTold = 0;
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.type !== 'embed-size') return;
  lastTold = performance.now();
  frame.height = String(data.height);
});

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const faults = [];
let [slowest, shown] = [0, 0];

/** Waits until nothing is told any more; how long it took until then, ms. */
async function settle(since) {
  await pause(400);
  while (performance.now() - lastTold < 400) await pause(50);
  return Math.max(0, lastTold - since);
}

/** Texts of one drawing that run into each other on one line, or out of what is seen: its margin is drawn on too. */
function misplaced(drawing) {
  const seen = drawing.ownerDocument.documentElement.clientWidth;
  const texts = [...drawing.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '').map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  const outside = texts.filter(({ box }) => box.left < 0 || box.right > seen).map(({ text }) => `"${text}" is cut off`);
  const together = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const shared = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      return Math.abs(a.box.top - b.box.top) < 4 && shared > 1 ? [`"${a.text}" and "${b.text}" share ${shared.toFixed(1)} px`] : [];
    }),
  );
  return [...outside, ...together];
}

for (const name of names) {
  frame.width = String(widths[0]);
  frame.height = '300';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.src = `/embed/${name}.html`;
  await loaded;
  await settle(performance.now());
  for (const width of widths) {
    const changed = performance.now();
    frame.width = String(width);
    slowest = Math.max(slowest, await settle(changed));
    const view = frame.contentWindow;
    const page = view.document;
    const drawings = [...page.querySelectorAll('.picture > svg')].filter((drawing) => drawing.getClientRects().length > 0);
    const requests = view.performance.getEntriesByType('resource').filter((entry) => !entry.name.startsWith('data:') && entry.name !== page.location.href);
    const found = [
      page.documentElement.dataset.js === undefined && 'its script did not run',
      [...page.fonts].some(({ status }) => status === 'error') && 'a font could not be read',
      drawings.length !== 1 && `${drawings.length} pictures are shown`,
      Math.abs(page.documentElement.scrollHeight - view.innerHeight) > 1 && `${page.documentElement.scrollHeight} px high in a frame of ${view.innerHeight}`,
      page.documentElement.scrollWidth > view.innerWidth && `${page.documentElement.scrollWidth} px wide`,
      ...requests.map((entry) => `asked for ${entry.name}`),
      ...drawings.flatMap(misplaced),
    ];
    shown += 1;
    for (const fault of found.filter(Boolean)) faults.push(`${name} at ${width} px: ${fault}`);
  }
}
await fetch('/result', { method: 'POST', body: JSON.stringify({ agent: navigator.userAgent, shown, slowest: Math.round(slowest), faults }) });
