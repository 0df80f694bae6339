// The explorer: filters the rows of its table and keeps what is chosen in the address.
(() => {
  const carried = document.querySelectorAll('a[hreflang], a[data-carry]');
  const carry = () => carried.forEach(link => { link.search = location.search; });
  const form = document.getElementById('filters');
  if (!form) return carry();

  // As the site folds texts: lower case, no marks, ə as e, ı as i, everything else than letters and digits a space.
  const letters = { ə: 'e', ı: 'i', đ: 'd', ħ: 'h', ł: 'l', ø: 'o', ŧ: 't' };
  const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '')
    .replace(/[əıđħłøŧ]/g, letter => letters[letter]).replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();

  const fields = [...form.elements].filter(field => field.name);
  const value = name => { const field = form.elements[name]; return !field || field.type === 'checkbox' && !field.checked ? '' : field.value; };
  const names = Object.fromEntries([...form.elements.agency.options].map(option => [option.value, option.text]));
  const words = cells => [...cells].map(cell => cell.textContent).join(' ');
  const groups = [...document.querySelectorAll('.finder tbody')].map(body => {
    const heading = body.querySelector('.group');
    return {
      body,
      rows: [...body.querySelectorAll('[data-id]')].map(row => {
        const keys = { ...body.dataset, ...row.dataset };
        const agencies = keys.agencies.split(' ').map(id => names[id]).join(' ');
        return { row, keys, text: fold(`${heading ? words(heading.cells) : ''} ${words(row.cells)} ${agencies}`) };
      }),
    };
  });
  const count = form.querySelector('[data-count]');
  const none = form.querySelector('[data-none]');

  const has = (keys, key, wanted) => !wanted || ` ${keys[key] || ''} `.includes(` ${wanted} `);
  const isNumber = /^\d+(\.\d+)+$/;
  const matches = word => isNumber.test(word)
    ? ({ keys }) => `${keys.id}.`.startsWith(`${word}.`) || `${word}.`.startsWith(`${keys.id}.`)
    : (part => ({ text }) => text.includes(part))(fold(word));

  let said;
  const show = () => {
    const tests = value('q').split(/\s+/).filter(Boolean).map(word => matches(word.replace(/\.$/, '')));
    const agencyKey = value('role') || 'agencies';
    let shown = 0;
    for (const { body, rows } of groups) {
      let any = false;
      for (const entry of rows) {
        const { keys, row } = entry;
        const fits = ['status', 'priority', 'due', 'overdue'].every(key => has(keys, key, value(key)))
          && has(keys, agencyKey, value('agency')) && tests.every(test => test(entry));
        row.hidden = !fits;
        if (fits) { any = true; shown++; }
      }
      body.hidden = !any;
    }
    carry();
    // Said once the reader has stopped typing.
    clearTimeout(said);
    said = setTimeout(() => { count.textContent = shown; none.hidden = shown > 0; }, 300);
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
    for (const { name } of fields) if (value(name).trim()) query.set(name, value(name).trim());
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
