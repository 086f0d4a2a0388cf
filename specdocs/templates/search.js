// Search over search-index.js: every word must occur; names that begin with what was typed come first.
"use strict";
(function () {
  const input = document.getElementById("search");
  const list = document.getElementById("results");
  const root = document.body.dataset.root;
  const order = ["operation", "error code", "guide", "type", "path parameter", "parameter", "answer"];
  const index = (window.searchIndex || []).map(function (entry) {
    return { entry: entry, name: entry.name.toLowerCase(), all: (entry.name + " " + entry.text).toLowerCase() };
  });
  let chosen = -1;

  function score(known, text, words) {
    if (!words.every(function (word) { return known.all.includes(word); })) return 0;
    const last = known.name.split(".").pop();
    const joined = words.join("");
    const place = order.length - order.indexOf(known.entry.kind);
    if (known.name === text || last === text) return 300 + place;
    if (known.name.startsWith(joined) || last.startsWith(joined)) return 200 + place;
    if (known.name.includes(joined)) return 100 + place;
    return place;
  }

  function find(text) {
    text = text.trim().toLowerCase();
    const words = text.split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const found = index.map(function (known) { return { entry: known.entry, score: score(known, text, words) }; });
    return found.filter(function (hit) { return hit.score > 0; })
      .sort(function (a, b) { return b.score - a.score; })
      .slice(0, 30);
  }

  function span(parent, name, text) {
    const element = document.createElement("span");
    element.className = name;
    element.textContent = text;
    parent.appendChild(element);
  }

  function show() {
    const found = find(input.value);
    list.textContent = "";
    chosen = -1;
    found.forEach(function (hit, number) {
      const item = document.createElement("li");
      item.id = "result-" + number;
      item.setAttribute("role", "option");
      const link = document.createElement("a");
      link.href = root + hit.entry.href;
      link.tabIndex = -1;
      span(link, "kind", hit.entry.kind);
      span(link, "name", hit.entry.name);
      span(link, "text", hit.entry.text);
      item.appendChild(link);
      list.appendChild(item);
    });
    if (input.value.trim() && found.length === 0) {
      const item = document.createElement("li");
      item.className = "nothing";
      item.textContent = "Nothing found.";
      list.appendChild(item);
    }
    open(input.value.trim() !== "");
  }

  function open(yes) {
    list.hidden = !yes;
    input.setAttribute("aria-expanded", String(yes));
    input.removeAttribute("aria-activedescendant");
  }

  function choose(number) {
    const items = list.querySelectorAll("[role=option]");
    if (items.length === 0) return;
    chosen = (number + items.length) % items.length;
    items.forEach(function (item, at) { item.setAttribute("aria-selected", String(at === chosen)); });
    items[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[chosen].id);
  }

  input.hidden = false;
  input.addEventListener("input", show);
  input.addEventListener("focus", function () { if (input.value.trim()) show(); });
  input.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown") { choose(chosen + 1); event.preventDefault(); }
    if (event.key === "ArrowUp") { choose(chosen < 0 ? -1 : chosen - 1); event.preventDefault(); }
    if (event.key === "Escape") { input.value = ""; open(false); input.blur(); }
    if (event.key === "Enter") {
      const link = list.querySelectorAll("[role=option] a")[Math.max(chosen, 0)];
      if (link) { open(false); link.click(); }
    }
  });
  document.addEventListener("keydown", function (event) {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName || "");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      input.focus();
      event.preventDefault();
    }
  });
  document.addEventListener("click", function (event) {
    if (!event.target.closest(".search")) open(false);
  });
  const here = document.querySelector(".side [aria-current]");
  if (here) {
    const side = document.querySelector(".side");
    side.scrollTop = Math.max(0, here.offsetTop - side.clientHeight / 2);
  }
})();
