// Runs @microsoft/recognizers-text-suite, chrono-node and Factum on the same French and English text, in one run,
// and prints what each took and what each found. Usage: npm install && node compare.mjs [PARAGRAPHS]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { paragraphs } from "./text.mjs";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const count = Number(process.argv[2] ?? 40);
const reference = new Date(2024, 5, 11);

const warmingMs = 2000;
const measuringMs = 1000;

/** Times a reader as Factum times itself: its first call alone, two seconds to get warm, then the best round of a second, so that other work on the machine counts for nobody. */
function measure(texts, read) {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const start = performance.now();
  const found = read(texts[0]);
  const firstCallMs = performance.now() - start;
  for (let i = 0, warming = performance.now(); performance.now() - warming < warmingMs; i++) read(texts[i % texts.length]);
  let best = Infinity;
  for (const measuring = performance.now(); performance.now() - measuring < measuringMs; ) {
    const round = performance.now();
    texts.forEach(read);
    best = Math.min(best, performance.now() - round);
  }
  return { firstCallMs, charactersPerSecond: (size * 1000) / best, found };
}

const peers = {
  "recognizers-text": (language) => {
    const suite = require("@microsoft/recognizers-text-suite");
    const culture = language === "fr" ? suite.Culture.French : suite.Culture.English;
    const print = (kind) => (result) => `${kind}: ${result.text} = ${result.resolution?.value ?? result.resolution?.values?.[0]?.timex ?? "?"} ${result.resolution?.unit ?? ""}`.trim();
    return (text) => [
      ...suite.recognizeCurrency(text, culture).map(print("money")),
      ...suite.recognizeDateTime(text, culture, suite.DateTimeOptions.None, reference).map(print("time")),
    ];
  },
  "chrono-node": (language) => {
    const chrono = require("chrono-node");
    const parser = language === "fr" ? chrono.fr : chrono.en;
    return (text) => parser.parse(text, reference).map((result) => `time: ${result.text} = ${result.start.date().toISOString().slice(0, 10)}`);
  },
};

/** Factum runs in a process of its own, which reports on itself in the same terms. */
function runFactum(language, texts) {
  const folder = mkdtempSync(join(tmpdir(), "factum-peers-"));
  try {
    const file = join(folder, "texts.json");
    writeFileSync(file, JSON.stringify(texts));
    const run = spawnSync("dotnet", ["run", "-c", "Release", "--project", join(here, ".."), "--", "peer", language, file], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(run.stderr || run.stdout);
    return JSON.parse(run.stdout.slice(run.stdout.indexOf("{")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const language of ["fr", "en"]) {
  const texts = paragraphs(language, count);
  console.log(`\n== ${language}: ${texts.length} paragraphs, ${texts.reduce((sum, text) => sum + text.length, 0)} characters`);
  const results = { factum: runFactum(language, texts) };
  for (const [name, make] of Object.entries(peers)) results[name] = measure(texts, make(language));
  console.log(`${"".padEnd(18)}${"characters/s".padStart(16)}${"first call, ms".padStart(16)}${"found".padStart(8)}`);
  for (const [name, result] of Object.entries(results))
    console.log(`${name.padEnd(18)}${Math.round(result.charactersPerSecond).toLocaleString("en").padStart(16)}${result.firstCallMs.toFixed(1).padStart(16)}${String(result.found.length).padStart(8)}`);
  console.log(`\n${texts[0]}`);
  for (const [name, result] of Object.entries(results)) console.log(`\n-- ${name}\n   ${result.found.join("\n   ")}`);
}
