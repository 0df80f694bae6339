// Links to the same page in other languages, and to parts of it, keep what is chosen there.
document.querySelectorAll('a[hreflang], a[data-carry]').forEach(link => { link.search = location.search; });
