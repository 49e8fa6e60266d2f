"use strict";
(() => {
  const form = document.getElementById("filters");
  const findings = Array.from(document.querySelectorAll("details.finding"));
  const groups = Array.from(document.querySelectorAll(".group"));
  const sections = Array.from(document.querySelectorAll("section.level"));
  const noneShown = document.getElementById("none-shown");
  const texts = new Map();
  const controls = form.elements;

  const textOf = (finding) => {
    if (!texts.has(finding)) {
      const owner = finding.parentElement.firstElementChild.textContent;
      texts.set(finding, `${owner} ${finding.textContent}`.toLowerCase());
    }
    return texts.get(finding);
  };

  const apply = () => {
    const wanted = new FormData(form);
    const levels = new Set(wanted.getAll("section"));
    const operation = wanted.get("operation");
    const axis = wanted.get("axis");
    const words = wanted.get("text").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const finding of findings) {
      const facts = finding.dataset;
      const fits =
        levels.has(facts.section) &&
        (!operation || facts.operations.split(" ").includes(operation)) &&
        (!axis || facts[axis] === "breaking") &&
        words.every((word) => textOf(finding).includes(word));
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const part of groups.concat(sections)) {
      part.hidden = !part.querySelector("details.finding:not([hidden])");
    }
    controls.shown.value = `${shown} of ${findings.length}`;
    noneShown.hidden = shown > 0;
  };

  let planned = 0;
  const plan = () => {
    cancelAnimationFrame(planned);
    planned = requestAnimationFrame(apply);
  };

  const setOpen = (open) => {
    for (const finding of findings) {
      if (!finding.hidden) finding.open = open;
    }
  };

  // A link to a finding shows it, whatever is filtered and folded.
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.hidden || target.closest("[hidden]")) {
      form.reset();
      apply();
    }
    if (target.matches("details.finding")) target.open = true;
    target.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener("input", plan);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  controls.unfold.addEventListener("click", () => setOpen(true));
  controls.fold.addEventListener("click", () => setOpen(false));
  addEventListener("hashchange", follow);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      event.preventDefault();
      controls.text.focus();
    }
  });

  // Paper has nothing to click on.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = findings.filter((finding) => !finding.open);
    for (const finding of folded) finding.open = true;
  });
  addEventListener("afterprint", () => {
    for (const finding of folded) finding.open = false;
  });

  if (location.hash) follow();
})();
