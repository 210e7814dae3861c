/* Gezhi: keyboard, header clock, dialogs, photo viewer, place picker. No inline script anywhere: the policy forbids it. */
(function () {
  'use strict';
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const one = (selector, root) => (root || document).querySelector(selector);
  const typing = target => target.closest && target.closest('input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable],.ui-selectonemenu,.ui-autocomplete');
  const shown = element => element && !element.disabled && element.offsetParent !== null;

  /* ----- the header's clock runs on between requests ----- */
  const clock = one('.gz-clock');
  if (clock) {
    const started = Date.now();
    const minutes = Number(clock.dataset.minutes);
    let flip = Number(clock.dataset.flips);
    setInterval(() => {
      const passed = Math.floor((Date.now() - started) / 60000);
      const now = (minutes + passed) % 1440;
      one('time', clock).textContent = String(Math.floor(now / 60)).padStart(2, '0') + ':' + String(now % 60).padStart(2, '0');
      if (passed >= flip) {
        one('span', clock).textContent = clock.dataset.then;
        flip = Infinity;
      }
    }, 10000);
  }

  /* ----- native dialogs, menus ----- */
  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-opens]');
    if (opener) {
      document.getElementById(opener.dataset.opens).showModal();
      return;
    }
    const closer = event.target.closest('[data-closes]');
    if (closer) {
      document.getElementById(closer.dataset.closes).close();
      return;
    }
    if (event.target.matches('dialog.gz-dialog')) {
      event.target.close();
      return;
    }
    if (event.target.closest('[data-print]')) {
      window.print();
      return;
    }
    const copy = event.target.closest('[data-copy]');
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(copy.dataset.copy).then(() => copy.classList.add('done'));
      return;
    }
    all('details.gz-menu[open]').filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; });
  });

  /* ----- the case page leads back to the list from which it was opened ----- */
  const list = one('.gz-queue h1');
  if (list) {
    sessionStorage.setItem('gezhi-list', JSON.stringify({to: location.href, name: list.textContent}));
  }
  const back = one('a[data-back]');
  if (back && sessionStorage.getItem('gezhi-list')) {
    const from = JSON.parse(sessionStorage.getItem('gezhi-list'));
    back.href = from.to;
    one('span', back).textContent = from.name;
  }

  /* ----- lists: one current row, its peek pane, J and K ----- */
  const rows = () => all('.gz-2l .ui-datatable-data>tr[data-rk]');
  let asked = null;
  let wanted = 0;

  function markRow(row, focus) {
    rows().forEach(each => {
      each.classList.toggle('gz-cur', each === row);
      each.setAttribute('tabindex', each === row ? '0' : '-1');
      if (each === row) {
        each.setAttribute('aria-current', 'true');
      } else {
        each.removeAttribute('aria-current');
      }
    });
    if (row && focus) {
      row.focus({preventScroll: true});
      row.scrollIntoView({block: 'nearest'});
    }
  }

  function goTo(row, focus) {
    if (!row) {
      return;
    }
    markRow(row, focus);
    const number = row.dataset.rk;
    if (typeof window.gezhiPeek !== 'function' || number === asked || !shown(one('.gz-peek'))) {
      return;
    }
    clearTimeout(wanted);
    wanted = setTimeout(() => {
      asked = number;
      window.gezhiPeek([{name: 'number', value: number}]);
    }, 90);
  }

  function current() {
    return rows().find(row => row.classList.contains('gz-cur')) || null;
  }

  function move(step) {
    const list = rows();
    if (list.length) {
      const at = list.indexOf(current());
      const turn = one(step > 0 ? '.gz-2l .ui-paginator-next' : '.gz-2l .ui-paginator-prev');
      if ((step > 0 ? at === list.length - 1 : at === 0) && turn && !turn.classList.contains('ui-state-disabled')) {
        turn.click();
        return;
      }
      goTo(list[Math.max(0, Math.min(list.length - 1, at + step))], true);
    }
  }

  function settle(focus) {
    const list = rows();
    if (!list.length) {
      return;
    }
    clearTimeout(wanted);
    const peek = one('.gz-peek[data-number]');
    asked = peek ? peek.dataset.number : null;
    const row = list.find(each => each.dataset.rk === asked) || list[0];
    markRow(row, focus);
    if (row.dataset.rk !== asked) {
      goTo(row, false);
    }
  }

  document.addEventListener('click', event => {
    const row = event.target.closest('.gz-2l .ui-datatable-data>tr[data-rk]');
    if (row && !event.target.closest('a,button,input,.ui-chkbox')) {
      goTo(row, true);
    }
  });
  document.addEventListener('focusin', event => {
    const row = event.target.closest && event.target.closest('.gz-2l .ui-datatable-data>tr[data-rk]');
    if (row) {
      goTo(row, false);
    }
  });

  /* ----- photos ----- */
  let photos = [];
  let photo = 0;

  function showPhoto(step) {
    photo = (photo + step + photos.length) % photos.length;
    const viewer = document.getElementById('gz-viewer');
    const image = one('img', viewer);
    image.src = photos[photo].href;
    image.alt = photos[photo].dataset.photo;
    one('figcaption', viewer).textContent = photos[photo].dataset.photo + '  ' + (photo + 1) + ' / ' + photos.length;
    if (!viewer.open) {
      viewer.showModal();
    }
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-photo]');
    if (link && document.getElementById('gz-viewer')) {
      event.preventDefault();
      photos = all('a[data-photo]');
      photo = photos.indexOf(link);
      showPhoto(0);
      return;
    }
    const turn = event.target.closest('[data-turns]');
    if (turn) {
      showPhoto(Number(turn.dataset.turns));
    }
  });

  /* ----- files that are too large are refused before they travel ----- */
  function refuse(event, box, files) {
    const large = Array.from(files || []).filter(file => file.size > Number(box.dataset.most));
    all('.gz-err', box).forEach(old => old.remove());
    if (!large.length) {
      return;
    }
    event.stopImmediatePropagation();
    event.preventDefault();
    const note = document.createElement('small');
    note.className = 'gz-err';
    note.setAttribute('role', 'alert');
    note.textContent = box.dataset.tooLarge + ' ' + large.map(file => file.name).join(', ');
    box.appendChild(note);
    if (event.target.value) {
      event.target.value = '';
    }
  }
  document.addEventListener('change', event => {
    const box = event.target.type === 'file' && event.target.closest('[data-most]');
    if (box) {
      refuse(event, box, event.target.files);
    }
  }, true);
  document.addEventListener('drop', event => {
    const box = event.target.closest && event.target.closest('[data-most]');
    if (box) {
      refuse(event, box, event.dataTransfer && event.dataTransfer.files);
    }
  }, true);

  /* ----- place picker: a click on the map is a longitude and a latitude ----- */
  document.addEventListener('click', event => {
    const map = event.target.closest('svg[data-picks=true]');
    if (!map || typeof window.gezhiPick !== 'function') {
      return;
    }
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
    const lon = Number(map.dataset.west) + point.x / Number(map.dataset.perLon);
    const lat = Number(map.dataset.north) - point.y / Number(map.dataset.perLat);
    window.gezhiPick([{name: 'lon', value: lon.toFixed(6)}, {name: 'lat', value: lat.toFixed(6)}]);
  });

  /* ----- keys ----- */
  function press(key) {
    const button = all('[data-key]').find(each => each.dataset.key.toLowerCase() === key.toLowerCase() && shown(each));
    if (button) {
      button.click();
    }
    return Boolean(button);
  }

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing) {
      return;
    }
    const open = one('dialog[open]');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (press('Ctrl Enter')) {
        event.preventDefault();
      }
      return;
    }
    if (event.key === 'Escape') {
      all('details.gz-menu[open]').forEach(menu => { menu.open = false; one('summary', menu).focus(); });
      if (!open && typing(event.target)) {
        event.target.blur();
        const row = current();
        if (row) {
          row.focus();
        }
      }
      return;
    }
    if (open) {
      if (open.id === 'gz-viewer' && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
        showPhoto(event.key === 'ArrowLeft' ? -1 : 1);
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    const row = event.target.closest && event.target.closest('tr[data-rk]');
    if (event.key === '/') {
      const find = document.getElementById('find');
      if (find) {
        event.preventDefault();
        find.focus();
        find.select();
      }
    } else if (event.key === '?') {
      event.preventDefault();
      document.getElementById('gz-help').showModal();
    } else if (event.key === 'j' || event.key === 'J' || (row && event.key === 'ArrowDown')) {
      event.preventDefault();
      move(1);
    } else if (event.key === 'k' || event.key === 'K' || (row && event.key === 'ArrowUp')) {
      event.preventDefault();
      move(-1);
    } else if (event.key === 'Enter' && (row === event.target || event.target === document.body)) {
      const link = current() && one('a.gz-t1', current());
      if (link) {
        link.click();
      }
    } else if (/^[a-z]$/i.test(event.key) && press(event.key)) {
      event.preventDefault();
    }
  });

  /* ----- after each partial answer and at the beginning ----- */
  function ready() {
    all('.gz-2l .ui-datatable-data a[data-number]').forEach(link => {
      const row = link.closest('tr');
      row.dataset.rk = link.dataset.number;
      row.setAttribute('tabindex', '-1');
    });
    const inTable = document.activeElement === document.body || (document.activeElement && document.activeElement.closest('.ui-paginator,thead'));
    settle(Boolean(inTable) && !one('.gz-err:not(:empty)'));
  }
  function begin() {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', () => {
        if (!current()) {
          ready();
        }
      }).on('pfAjaxError', () => { asked = null; });
    }
    ready();
  }
  if (document.readyState === 'complete') {
    begin();
  } else {
    window.addEventListener('load', begin);
  }
}());
