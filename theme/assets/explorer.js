// The explorer: finds steps by what is chosen and typed, kept in the address. Where the page holds priorities instead, it loads the steps when some are looked for.
(() => {
  const form = document.getElementById('filters');
  const [directory, found] = ['directory', 'found-steps'].map(id => document.getElementById(id));
  const carried = document.querySelectorAll('a[hreflang], a[data-carry]');

  // As the site folds texts.
  const letters = { ə: 'e', ı: 'i', đ: 'd', ħ: 'h', ł: 'l', ø: 'o', ŧ: 't' };
  const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '')
    .replace(/[əıđħłøŧ]/g, letter => letters[letter]).replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();

  const fields = [...form.elements].filter(field => field.name);
  const value = name => { const field = form.elements[name]; return !field || field.type === 'checkbox' && !field.checked ? '' : field.value.trim(); };
  const names = Object.fromEntries([...form.elements.agency?.options || []].map(option => [option.value, option.text]));
  const named = ids => (ids || '').split(' ').filter(Boolean).map(id => names[id]);
  const searched = (keys, ...texts) => {
    const raw = [...texts, ...named(keys.agencies || keys.lead)].join(' ').toLowerCase();
    return { keys, raw, text: fold(raw) };
  };
  const textOf = cells => [...cells].map(cell => cell.textContent).join(' ');
  const keysOf = element => Object.fromEntries([...element.attributes].filter(a => a.name.startsWith('data-')).map(a => [a.name.slice(5), a.value]));

  // Rows of the page, under the headings of their measures.
  const standing = [...document.querySelectorAll('.finder tbody')].map(body => {
    const heading = body.querySelector('.group');
    return {
      body,
      rows: [...body.querySelectorAll('[data-id]')].map(row => {
        const keys = { ...keysOf(body), ...keysOf(row) };
        return { row, ...searched(keys, heading ? textOf(heading.cells) : '', textOf(row.cells)) };
      }),
    };
  });

  // Steps of the files, in the same shape.
  const element = (name, props, ...children) => { const made = Object.assign(document.createElement(name), props); made.append(...children); return made; };
  const labels = [...found?.querySelectorAll('thead th') || []].map(cell => cell.textContent);
  const icon = (token, symbol) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS(svg.namespaceURI, 'use');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', `#i-${symbol}`);
    svg.append(use);
    return element('span', { className: `status ${token}` }, svg);
  };
  const makeRow = (step, [token, symbol, word]) => {
    const state = icon(token, symbol);
    state.append(word);
    const what = element('td', { className: 'what' }, element('a', { href: step.href, lang: step.lang || '', textContent: step.title }));
    if (step.code) what.append(' ', element('span', { className: 'of', textContent: step.code }));
    if (step.late) what.append(element('p', { className: 'overdue', textContent: step.late }));
    const row = element('tr', {}, element('th', { scope: 'row', textContent: step.id }), what, element('td', { className: 'now' }, state));
    const cell = (className, text) => {
      const made = element('td', { className, textContent: text });
      if (text) made.dataset.label = labels[row.cells.length];
      row.append(made);
    };
    if (form.elements.agency) {
      const leads = named(step.lead);
      cell('who', leads.join(', '));
      cell('who', named(step.agencies).filter(name => !leads.includes(name)).join(', '));
    }
    if (form.elements.due) cell('when', step.period || '');
    return row;
  };
  const groupOf = (group, statuses) => {
    const heading = element('th', { scope: 'rowgroup', colSpan: labels.length }, element('a', { href: group.href, lang: group.lang || '', textContent: group.title }));
    return {
      heading,
      rows: group.steps.map(step => {
        const keys = { ...step, priority: group.priority }, status = statuses[step.now];
        return { ...searched(keys, group.title, step.id, step.code || '', step.title, status[2], step.period || ''), make: () => makeRow(step, status) };
      }),
    };
  };
  let files;
  const load = () => files ||= Promise.all(Object.entries(found.dataset).filter(([name]) => name.startsWith('index')).map(([, file]) => fetch(file).then(answer => answer.json())))
    .then(all => all.flatMap(file => file.groups.map(group => groupOf(group, file.statuses))));

  const has = (keys, key, wanted) => !wanted || ` ${keys[key] || ''} `.includes(` ${wanted} `);
  const isNumber = /^\d+(\.\d+)+$/;
  const matches = word => {
    if (isNumber.test(word)) return ({ keys }) => `${keys.id}.`.startsWith(`${word}.`) || `${word}.`.startsWith(`${keys.id}.`);
    // A code is found as it is written, and ends where it ends: M1C1-3 is neither M1C1-30 nor M1C1.3.1.
    if (/\p{L}.*[^\p{L}\p{Nd}].*\p{Nd}$/u.test(word)) {
      const code = new RegExp(`${word.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '\\$&')}(?!\\d)`);
      return ({ raw }) => code.test(raw);
    }
    const part = fold(word);
    return ({ text }) => text.includes(part);
  };
  const filter = () => {
    const tests = value('q').split(/\s+/).filter(Boolean).map(word => matches(word.replace(/\.$/, '')));
    const exact = fields.map(field => field.name).filter(name => !['q', 'role', 'agency'].includes(name)).map(name => [name, value(name)]);
    const [agency, role] = [value('agency'), value('role')];
    return entry => exact.every(([name, wanted]) => has(entry.keys, name, wanted))
      && (has(entry.keys, 'lead', agency) || !role && has(entry.keys, 'agencies', agency)) && tests.every(test => test(entry));
  };

  const count = form.querySelector('[data-count]');
  const none = form.querySelector('[data-none]');
  // Captions say what was chosen, on paper too.
  const captions = [...document.querySelectorAll('.finder caption')].map(caption => [caption, caption.textContent]);
  const chosen = () => fields.filter(field => value(field.name)).map(field => {
    const label = field.labels[0].textContent.trim();
    return field.type === 'checkbox' ? label : label + form.dataset.label + (field.selectedOptions?.[0].text || value(field.name));
  });
  let said;
  // Said once the reader has stopped typing.
  const say = shown => {
    clearTimeout(said);
    said = setTimeout(() => {
      count.textContent = shown;
      none.hidden = shown > 0;
      const choice = chosen();
      for (const [caption, all] of captions) caption.textContent = choice.length ? `${form.querySelector('[data-shown]').textContent} ${shown}. ${choice.join('. ')}` : all;
    }, 300);
  };

  const showStanding = fits => {
    let shown = 0;
    for (const { body, rows } of standing) {
      let any = false;
      for (const entry of rows) {
        entry.row.hidden = !fits(entry);
        if (!entry.row.hidden) { any = true; shown++; }
      }
      body.hidden = !any;
    }
    say(shown);
  };

  const First = 50;
  let asked = 0;
  const showLoaded = async fits => {
    const turn = ++asked, isAsked = fields.some(field => field.name !== 'role' && value(field.name));
    directory.hidden = isAsked;
    found.hidden = !isAsked;
    if (!isAsked) return say(+count.dataset.count);
    const all = await load();
    if (turn !== asked) return;
    const groups = all.map(group => ({ ...group, rows: group.rows.filter(fits) })).filter(group => group.rows.length);
    const total = groups.reduce((sum, group) => sum + group.rows.length, 0), table = found.querySelector('table');
    const show = most => {
      let left = most;
      const bodies = [];
      for (const group of groups) {
        if (left <= 0) break;
        bodies.push(element('tbody', {}, element('tr', { className: 'group' }, group.heading), ...group.rows.slice(0, left).map(entry => entry.make())));
        left -= group.rows.length;
      }
      for (const body of [...table.tBodies]) body.remove();
      table.append(...bodies);
      more.hidden = total <= most;
    };
    more.textContent = `${found.dataset.more} (${total})`;
    more.onclick = () => { show(total); table.rows[First + 1]?.querySelector('a')?.focus(); };
    show(First);
    say(total);
  };
  const more = element('button', { type: 'button', hidden: true });
  found?.append(more);

  const show = () => {
    (found ? showLoaded : showStanding)(filter());
    carried.forEach(link => { link.search = location.search; });
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      const wanted = query.get(field.name) || '';
      if (field.type === 'checkbox') field.checked = wanted === field.value;
      else field.value = wanted;
      if (field.selectedIndex < 0) field.value = '';
    }
    show();
  };

  const write = replaces => {
    const query = new URLSearchParams();
    for (const { name } of fields) if (value(name)) query.set(name, value(name));
    const address = location.pathname + (`${query}` && `?${query}`);
    if (address !== location.pathname + location.search) history[replaces ? 'replaceState' : 'pushState'](null, '', address);
    show();
  };

  // One entry of the history for a word, not one for each of its letters.
  let typing = false;
  form.addEventListener('input', event => { const types = event.target.name === 'q'; write(types && typing); typing = types; });
  form.addEventListener('change', () => { typing = false; });
  form.addEventListener('reset', () => setTimeout(() => { typing = false; write(); form.elements.q.focus(); }));
  form.addEventListener('submit', event => { event.preventDefault(); typing = false; });
  addEventListener('popstate', () => { typing = false; read(); });
  form.classList.add('on');
  read();
})();
