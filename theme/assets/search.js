// The search in everything: finds in the index the words that begin as those that are typed, without their endings.
(() => {
  const form = document.getElementById('finder');
  const [found, results, ways] = ['found', 'results', 'ways'].map(id => document.getElementById(id));
  const base = form.dataset.index.replace(/[^/]*$/, '');
  const files = new Map();
  const load = name => files.get(name) || files.set(name, fetch(base + name).then(answer => answer.json())).get(name);
  const Few = 5, ShortestStem = 4;

  // As the site folds texts; see explorer.js.
  const letters = { ə: 'e', ı: 'i', đ: 'd', ħ: 'h', ł: 'l', ø: 'o', ŧ: 't' };
  const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '')
    .replace(/[əıđħłøŧ]/g, letter => letters[letter]).replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();
  const isNumber = /^\d+(\.\d+)+\.?$/;
  const terms = text => text.split(/\s+/).flatMap(word => isNumber.test(word) ? [word.replace(/\.$/, '')] : fold(word).split(' ')).filter(Boolean);

  const stem = (word, endings) => {
    if (isNumber.test(word)) return word;
    for (let ending; (ending = endings.find(e => word.endsWith(e) && word.length - e.length >= ShortestStem));) word = word.slice(0, -ending.length);
    return word;
  };

  // Every way to say the query: a phrase of a group of synonyms stands for all of the group.
  const variants = (query, synonyms) => {
    const padded = ` ${query} `, all = new Set([query]);
    for (const group of synonyms)
      for (const phrase of group)
        if (padded.includes(` ${phrase} `)) for (const other of group) all.add(padded.replace(` ${phrase} `, ` ${other} `).trim());
    return [...all];
  };

  // How well each document fits a word: whole words before beginnings before stems, titles before texts.
  const fits = async (word, index) => {
    const root = stem(word, index.endings), scores = new Map();
    const from = Math.max(index.words.findLastIndex(first => first <= root), 0);
    for (let i = from; i < index.words.length && (i === from || index.words[i].startsWith(root)); i++)
      for (const [key, numbers] of Object.entries(await load(`words-${i}.json`)))
        if (key.startsWith(root))
          for (const number of numbers) {
            const score = (key === word ? 6 : key.startsWith(word) ? 4 : 2) / (number % 2 ? 2 : 1);
            scores.set(number >> 1, Math.max(scores.get(number >> 1) || 0, score));
          }
    return scores;
  };

  const scored = async (query, index) => {
    const best = new Map();
    for (const variant of variants(query, index.synonyms)) {
      const [first, ...rest] = await Promise.all(terms(variant).map(word => fits(word, index)));
      for (let [number, score] of first || []) {
        if (!rest.every(other => other.has(number))) continue;
        score = rest.reduce((sum, other) => sum + other.get(number), score) / (rest.length + 1);
        best.set(number, Math.max(best.get(number) || 0, score));
      }
    }
    return best;
  };

  const element = (name, props, ...children) => { const made = Object.assign(document.createElement(name), props); made.append(...children); return made; };

  const icon = (token, symbol) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS(svg.namespaceURI, 'use');
    svg.setAttribute('class', `icon ${token}`);
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', `#i-${symbol}`);
    svg.append(use);
    return svg;
  };

  const item = ([, href, title, detail, status, shown = `${status} ${status}`]) =>
    element('li', {}, element('a', { href, textContent: title }), element('p', { className: 'of' }, ...status ? [icon(...shown.split(' ')), ' '] : [], detail));

  const section = (name, entries) => {
    const list = element('ol', { className: 'list' }, ...entries.slice(0, Few).map(item));
    const more = element('button', { type: 'button', textContent: `${found.dataset.more} (${entries.length - Few})` });
    more.onclick = () => { list.append(...entries.slice(Few).map(item)); list.children[Few].firstChild.focus(); more.remove(); };
    return element('section', {}, element('h2', { textContent: `${name} (${entries.length})` }), list, ...entries.length > Few ? [more] : []);
  };

  let asked = 0;
  const show = async () => {
    const turn = ++asked, query = terms(form.q.value).join(' ');
    ways.hidden = query !== '';
    if (!query) { results.replaceChildren(); found.textContent = ''; return; }
    const index = await load('index.json');
    const ranked = [...await scored(query, index)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const partOf = number => index.documents.findLastIndex(first => first <= number);
    const parts = new Map(await Promise.all([...new Set(ranked.map(([number]) => partOf(number)))].map(async i => [i, await load(`documents-${i}.json`)])));
    if (turn !== asked) return;
    const entries = ranked.map(([number]) => parts.get(partOf(number))[number - index.documents[partOf(number)]])
      .filter(([group, , , , status]) => (!form.group.value || group === form.group.value) && (!form.status?.value || status === form.status.value));
    const groups = new Map();
    for (const entry of entries) groups.set(entry[0], [...groups.get(entry[0]) || [], entry]);
    results.replaceChildren(...[...groups].map(([group, of]) => section(index.groups[group], of)));
    found.textContent = entries.length ? '' : found.dataset.none;
    ways.hidden = entries.length > 0;
  };

  const query = new URLSearchParams(location.search);
  for (const name of ['q', 'group', 'status']) if (form[name]) form[name].value = query.get(name) || '';
  form.querySelector('details').open = form.group.value + (form.status?.value || '') !== '';
  let wait;
  form.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      const asks = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
      history.replaceState(null, '', location.pathname + (`${asks}` && `?${asks}`));
      for (const link of document.querySelectorAll('a[hreflang]')) link.search = location.search;
      show();
    }, 150);
  });
  form.addEventListener('submit', event => { event.preventDefault(); show(); });
  show();
})();
