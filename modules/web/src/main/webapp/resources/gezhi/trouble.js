/* Gezhi: a request of the page's scripts that was refused, whose session has ended, or that nobody answered, is told on the
   page itself, which stays as it is with all that was typed. */
(function () {
  'use strict';
  const bar = document.getElementById('gz-trouble');
  if (!bar || !window.jQuery) {
    return;
  }
  const part = selector => bar.querySelector(selector);
  let soon = 0;

  /* The server says it in two lines, a title and a text; whoever stands between may answer something else, or nobody. */
  function words(xhr) {
    if (xhr.status === 0) {
      const what = navigator.onLine ? 'silent' : 'offline';
      return [bar.dataset[what], bar.dataset[what + 'Text']];
    }
    const plain = /^text\/plain/.test(xhr.getResponseHeader('Content-Type') || '');
    return plain && xhr.responseText ? xhr.responseText.split('\n') : [bar.dataset.other, bar.dataset.otherText];
  }

  function hide() {
    clearTimeout(soon);
    bar.hidden = true;
  }

  function show(xhr) {
    const [title, text] = words(xhr);
    const here = location.pathname.slice(bar.dataset.root.length) + location.search;
    clearTimeout(soon);
    part('b').textContent = title;
    part('span').textContent = text || '';
    part('small').textContent = bar.dataset.kept;
    part('[data-for="401"]').href = bar.dataset.login + encodeURIComponent(here);
    part('[data-for="409"]').href = location.href;
    bar.querySelectorAll('[data-for]').forEach(link => { link.hidden = link.dataset.for !== String(xhr.status); });
    bar.hidden = false;
    const seconds = Number(xhr.getResponseHeader('Retry-After'));
    if (seconds > 0) {
      soon = setTimeout(() => { part('span').textContent = bar.dataset.soon; }, seconds * 1000);
    }
  }

  function failed(xhr) {
    if (xhr.statusText !== 'abort') {
      show(xhr);
    }
  }

  /* PrimeFaces leaves a button locked whose request failed; it is wanted again. */
  function unlock(source) {
    const widget = window.PrimeFaces.getWidgetById(source && source.id ? source.id : source);
    if (widget && widget.cfg.disableOnAjax !== false && widget.jq.is('button')) {
      window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
    }
  }

  part('button').addEventListener('click', hide);
  /* Requests of PrimeFaces, then those of its file upload, which jQuery itself tells. */
  window.jQuery(document)
    .on('pfAjaxError', (event, xhr, settings) => { unlock(settings && settings.source); failed(xhr); })
    .on('ajaxError', (event, xhr) => failed(xhr))
    .on('pfAjaxSuccess ajaxSuccess', hide);
}());
