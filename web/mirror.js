// The elements that stand for what is drawn on the canvas, at the same places, unseen: what screen readers read, what the
// keyboard walks through, what the browser's own fields and lists are made of, and what tests press.
//
// src/ui/mirror.hpp says what there is; `apply` takes its changes: {changed, removed, order, focus}.

const TAGS = {
  banner: 'header', navigation: 'nav', main: 'main', complementary: 'aside', paragraph: 'p', list: 'ul', listitem: 'li',
  button: 'button', link: 'button', checkbox: 'button', switch: 'button', tab: 'button', combobox: 'select',
  textbox: 'input', spinbutton: 'input', slider: 'input',
};
const tagOf = ({ role, level, multiline }) => (role === 'heading' ? `h${level}` : multiline ? 'textarea' : TAGS[role] ?? 'div');
/** Roles whose element says them already. */
const NATIVE = new Set([
  'banner', 'navigation', 'main', 'complementary', 'paragraph', 'listitem', 'button', 'combobox', 'textbox', 'slider',
]);
const PRESSED_WITH_A_CLICK = new Set(['button', 'link', 'checkbox', 'switch', 'tab']);
const FIELDS = new Set(['combobox', 'textbox', 'spinbutton', 'slider']);
/** Named by their own words; all others by aria-label. */
const WORDS = new Set(['heading', 'paragraph', 'listitem', 'button', 'link', 'checkbox', 'switch', 'tab', 'cell', 'columnheader']);

class Mirror {
  #root;
  #send;
  #entries = new Map();  // key → {element, node}
  #scale = 1;

  /** `send` has focus(key, visible), activate(key), edit(key, text), pickFile(purpose), copy(text). */
  constructor(root, send) {
    this.#root = root;
    this.#send = send;
    Object.assign(root.style, {
      position: 'fixed', inset: '0', overflow: 'clip', touchAction: 'none', userSelect: 'none', cursor: 'default',
      font: '16px/1.2 "Ruas Inter", system-ui, sans-serif',
    });
    root.addEventListener('focusin', ({ target }) => this.#focusChanged(target));
    root.addEventListener('focusout', ({ relatedTarget }) => relatedTarget || send.focus(0, false));
    root.addEventListener('click', (event) => this.#clicked(event));
    root.addEventListener('input', ({ target }) => this.#edited(target));
    root.addEventListener('keydown', (event) => this.#stepped(event));
    // What was typed and not taken is put back to what counts.
    root.addEventListener('change', ({ target }) => this.#reset(target));
    root.addEventListener('focusout', ({ target }) => this.#reset(target));
  }

  set scale(scale) {
    this.#scale = scale;
    this.#root.style.fontSize = `${16 * scale}px`;
  }

  apply({ changed = [], removed = [], order, focus }) {
    for (const key of removed) this.#remove(key);
    for (const node of changed) this.#update(node);
    if (order) this.#arrange(order);
    if (focus) this.#entries.get(focus)?.element.focus({ preventScroll: true });
  }

  #remove(key) {
    const { element } = this.#entries.get(key);
    if (element.contains(document.activeElement)) this.#send.focus(0, false);
    element.remove();
    this.#entries.delete(key);
  }

  #update(node) {
    const known = this.#entries.get(node.key);
    const element = known?.node.role === node.role ? known.element : this.#create(node, known?.element);
    this.#entries.set(node.key, { element, node });
    Mirror.#place(element, node.rect);
    Mirror.#name(element, node);
    Mirror.#describe(element, node);
    if (FIELDS.has(node.role)) this.#fill(element, node);
  }

  #create(node, before) {
    const element = document.createElement(tagOf(node));
    if (!NATIVE.has(node.role) && node.role !== 'heading') element.setAttribute('role', node.role);
    if (node.role === 'application') element.tabIndex = 0;
    if (FIELDS.has(node.role) && element.localName !== 'select') Mirror.#prepareInput(element, node.role);
    if (element.localName === 'button') element.type = 'button';
    element.dataset.key = node.key;
    Object.assign(element.style, {
      position: 'absolute', margin: '0', padding: '0', border: 'none', outline: 'none', font: 'inherit',
      background: 'transparent', color: 'inherit', overflow: 'hidden', listStyle: 'none', boxSizing: 'border-box',
    });
    const takesPointer = PRESSED_WITH_A_CLICK.has(node.role) || FIELDS.has(node.role) || node.role === 'application';
    element.style.pointerEvents = takesPointer ? 'auto' : 'none';
    if (!FIELDS.has(node.role)) element.style.cursor = 'inherit';
    // Cells have words of their own and hold what can be pressed: only their words are unseen.
    if (node.role === 'cell' || node.role === 'columnheader') element.style.color = 'transparent';
    if (FIELDS.has(node.role)) element.style.color = 'var(--ink)';
    if (!Mirror.#holdsOthers(node.role)) element.style.opacity = '0';
    else element.style.overflow = 'visible';
    before?.replaceWith(element);
    return element;
  }

  static #holdsOthers(role) {
    return ['banner', 'navigation', 'main', 'complementary', 'group', 'list', 'tablist', 'table', 'row', 'columnheader',
      'cell', 'status', 'alert', 'dialog'].includes(role);
  }

  static #prepareInput(element, role) {
    if (element.localName === 'input') element.type = role === 'slider' ? 'range' : 'text';
    element.autocomplete = 'off';
    element.spellcheck = false;
    if (role === 'spinbutton') element.inputMode = 'decimal';
    if (role === 'slider') return;
    // Seen while it is typed in; the canvas then leaves out its own words.
    element.addEventListener('focus', () => (element.style.opacity = '1'));
    // A number is typed over the old one, or over the word in its place.
    if (role === 'spinbutton') element.addEventListener('focus', () => element.select());
    element.addEventListener('blur', () => (element.style.opacity = '0'));
  }

  static #place(element, [left, top, width, height]) {
    const { style } = element;
    style.position = 'absolute';
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    return element;
  }

  static #name(element, node) {
    if (FIELDS.has(node.role) || !WORDS.has(node.role)) return Mirror.#set(element, 'aria-label', node.name || null);
    // A cell that holds a button keeps it beside its own words.
    const words = element.firstChild?.nodeType === Node.TEXT_NODE ? element.firstChild : null;
    const inner = element.firstElementChild;
    Mirror.#set(element, 'aria-label', inner && node.name ? node.name : null);
    const text = inner ? '' : node.name;
    if (words) words.data !== text && (words.data = text);
    else if (text) element.prepend(text);
  }

  static #describe(element, node) {
    const flag = (value) => (value === undefined ? null : String(value));
    const set = (name, value) => Mirror.#set(element, name, value);
    set('aria-description', node.description ?? null);
    set('aria-checked', flag(node.checked));
    set('aria-pressed', flag(node.pressed));
    set('aria-selected', flag(node.selected));
    set('aria-expanded', flag(node.expanded));
    set('aria-invalid', flag(node.invalid));
    set('aria-current', node.current ? 'step' : null);
    set('aria-sort', node.sort ?? null);
    if (node.role === 'table') {
      set('aria-rowcount', node.rows);
      set('aria-colcount', node.columns);
    }
    if (node.role === 'row') set('aria-rowindex', node.row);
    if (node.role === 'progressbar' || node.role === 'spinbutton') {
      set('aria-valuemin', node.least);
      set('aria-valuemax', node.most);
      set('aria-valuenow', node.now < 0 && node.role === 'progressbar' ? null : node.now);
      set('aria-valuetext', node.value ?? null);
    }
    if ('disabled' in element) element.disabled = node.disabled ?? false;
    else set('aria-disabled', flag(node.disabled));
  }

  static #set(element, name, value) {
    if (value === null || value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  }

  #fill(element, node) {
    if (node.role === 'combobox') {
      const texts = Array.from(element.options, (option) => option.text);
      if (texts.join('\n') !== node.options.join('\n')) element.replaceChildren(...node.options.map((text) => new Option(text)));
      element.selectedIndex = node.options.indexOf(node.value);
      return;
    }
    if (node.role === 'slider') Object.assign(element, { min: node.least, max: node.most, step: node.step });
    else if (element.localName === 'textarea') Object.assign(element.style, { padding: `${8 * this.#scale}px ${12 * this.#scale}px`, lineHeight: '1.4', resize: 'none' });
    else Object.assign(element.style, node.role === 'spinbutton' ? { textAlign: 'center' } : { padding: `0 ${12 * this.#scale}px` });
    // Nobody likes their typing changed under their fingers.
    if (document.activeElement !== element) element.value = node.role === 'slider' ? node.now : node.value ?? '';
  }

  /** Puts every element into its parent, in reading order. */
  #arrange(order) {
    const last = new Map();
    for (const key of order) {
      const { element, node } = this.#entries.get(key);
      const parent = this.#entries.get(node.parent)?.element ?? this.#root;
      const previous = last.get(parent);
      const words = parent.firstChild?.nodeType === Node.TEXT_NODE ? parent.firstChild : null;
      const due = previous ? previous.nextSibling : words ? words.nextSibling : parent.firstChild;
      if (due !== element) parent.insertBefore(element, due);
      last.set(parent, element);
    }
    for (const { element, node } of this.#entries.values()) {
      if (element.firstElementChild && WORDS.has(node.role)) Mirror.#name(element, node);
    }
  }

  #nodeOf(element) {
    return this.#entries.get(Number(element.closest?.('[data-key]')?.dataset.key))?.node;
  }

  #focusChanged(target) {
    const node = this.#nodeOf(target);
    if (node) this.#send.focus(node.key, target.matches(':focus-visible'));
  }

  #clicked(event) {
    const node = this.#nodeOf(event.target);
    if (!node || node.disabled || !PRESSED_WITH_A_CLICK.has(node.role)) return;
    // Choosers and the clipboard open only inside the user's gesture, so not after the next frame.
    if (node.gesture === 'open_file') return void this.#send.pickFile(node.content ?? '');
    if (node.gesture === 'copy') this.#send.copy(node.content);
    // A click of a pointer has reached the canvas already; one of a key, a screen reader or a script has not.
    if (event.detail === 0) this.#send.activate(node.key);
  }

  #edited(target) {
    const node = this.#nodeOf(target);
    if (node) this.#send.edit(node.key, target.localName === 'select' ? String(target.selectedIndex) : target.value);
  }

  #stepped(event) {
    const node = this.#nodeOf(event.target);
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (node?.role !== 'spinbutton' || !direction) return;
    event.preventDefault();
    const next = Math.min(node.most, Math.max(node.least, node.now + direction * node.step));
    event.target.value = String(next);
    this.#send.edit(node.key, event.target.value);
  }

  #reset(target) {
    const node = this.#nodeOf(target);
    if (!node || !FIELDS.has(node.role)) return;
    // After the frame that takes the edit in.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const now = this.#nodeOf(target);
      if (now && target.isConnected && document.activeElement !== target) this.#fill(target, now);
    }));
  }
}
