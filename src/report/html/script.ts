/**
 * What the document does beyond what it says: search and filters over the findings, their counts, the address that keeps a choice, and all
 * opened for paper. It makes no markup: it hides what is there, and writes numbers.
 */
export const script = `"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  document.documentElement.classList.add("js");
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details:not([open])");
    for (const each of opened) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
    opened = [];
  });
  const reveal = () => {
    const target = location.hash.length > 1 && !location.hash.includes("=") && byId(location.hash.slice(1));
    for (let each = target; each; each = each.parentElement) if (each.localName === "details") each.open = true;
    if (target) target.scrollIntoView();
  };
  const form = byId("filter");
  if (!form) return reveal();
  const selects = ["rule", "service", "file", "standard"];
  const groups = all(".group").map((element) => ({ element, count: element.querySelector(".count"), rule: element.dataset.rule, severity: element.dataset.severity }));
  const items = groups.flatMap((group) =>
    all(".finding", group.element).map((element) => ({
      group,
      element,
      service: Number(element.dataset.service),
      file: Number(element.dataset.file),
      standards: (element.dataset.standards ?? group.element.dataset.standards).split(" "),
    })),
  );
  const boxes = all("[name=severity]", form);
  const lives = all(".live", form);
  const textOf = (item) => (item.text ??= (item.group.rule + " " + item.group.severity + " " + item.element.textContent).toLowerCase());
  const apply = (isKept) => {
    const words = byId("q").value.toLowerCase().split(/\\s+/).filter(Boolean);
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const rule = byId("rule").value;
    const standard = byId("standard").value;
    const service = byId("service").selectedIndex;
    const file = byId("file").selectedIndex;
    const counts = new Map();
    const shown = new Map();
    let total = 0;
    for (const item of items) {
      const { severity } = item.group;
      const matches =
        (!rule || item.group.rule === rule) &&
        (!service || item.service === service) &&
        (!file || item.file === file) &&
        (!standard || item.standards.includes(standard)) &&
        words.every((word) => textOf(item).includes(word));
      if (matches) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      const isShown = matches && severities.has(severity);
      item.element.hidden = !isShown;
      if (isShown) {
        shown.set(item.group, (shown.get(item.group) ?? 0) + 1);
        total += 1;
      }
    }
    const isFiltered = total < items.length;
    for (const group of groups) {
      const count = shown.get(group) ?? 0;
      group.element.hidden = count === 0;
      group.count.textContent = count;
      if (isFiltered && count && total <= 30) group.element.open = true;
    }
    for (const live of lives) live.textContent = counts.get(live.dataset.of) ?? 0;
    byId("shown").textContent = isFiltered ? total + " of " + items.length + " findings" : items.length + (items.length === 1 ? " finding" : " findings");
    if (isKept) keep(severities);
  };
  const keep = (severities) => {
    const choice = new URLSearchParams();
    if (byId("q").value) choice.set("q", byId("q").value);
    if (severities.size < boxes.length) choice.set("severity", [...severities].join(","));
    for (const id of selects) if (byId(id).value) choice.set(id, byId(id).value);
    const hash = choice.toString();
    if (hash || location.hash.includes("=")) history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  };
  const choose = (choice) => {
    byId("q").value = choice.get("q") ?? "";
    const severities = choice.get("severity")?.split(",");
    for (const box of boxes) box.checked = !severities || severities.includes(box.value);
    for (const id of selects) byId(id).value = choice.get(id) ?? "";
    for (const id of selects) if (byId(id).selectedIndex < 0) byId(id).selectedIndex = 0;
  };
  const read = () => {
    if (location.hash.includes("=")) choose(new URLSearchParams(location.hash.slice(1)));
    apply(false);
    reveal();
  };
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => apply(true), 60);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => apply(true)));
  byId("unfold").addEventListener("click", () => {
    for (const { element } of groups) element.open = true;
  });
  byId("fold").addEventListener("click", () => {
    for (const { element } of groups) element.open = false;
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-set]");
    if (!link) return;
    event.preventDefault();
    choose(new URLSearchParams([[link.dataset.set, link.dataset.to]]));
    apply(true);
    byId("findings").scrollIntoView();
  });
  addEventListener("hashchange", read);
  read();
})();
`;
