// Pointers, wheel and keys, from the page to the interface. Everything that the browser itself has use for is let through:
// reload, tabs, zoom, developer tools; typing and choosing in the elements of the mirror.
//
// Mouse and pen are passed on as they are. A finger scrolls, taps and pinches; on the map it moves and draws like a mouse.

const TAP_REACH = 10;       // CSS pixels a finger may move and still tap
const POINTS_PER_LINE = 33; // scrolled by one line of a wheel
const NOTCH = 100;          // pixels that one notch of a wheel scrolls
const NOTCHES_PER_DOUBLING = 1 / 0.35;  // of the map, as src/ui/map_input.cpp has it: a pinch moves it as far as the fingers

const FORWARDED_KEYS = new Set([
  'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Escape', '+', '=', '-', '0',
  'f', 'l', 'Shift', 'Control', 'Alt',
]);

/** Fields do their own pointing, typing and scrolling. */
const isField = (element) => element.matches?.('input, select, textarea') ?? false;
/** A finger on it drags its handle, not the page. */
const isSlider = (element) => element.matches?.('input[type="range"]') ?? false;
const isMap = (element) => element.closest?.('[role="application"]') != null;

class Input {
  #surface;
  #send;
  #touches = new Map();  // pointerId → {x, y, startX, startY}
  #tapping = false;
  #pinch = 0;            // distance of two fingers, 0: not pinching

  /** `send` has moved(x, y), left(), button(index, down), wheel(notches, x, y), key(name, down). */
  constructor(surface, send) {
    this.#surface = surface;
    this.#send = send;
    const on = (type, handle) => surface.addEventListener(type, handle.bind(this), { passive: false });
    on('pointerdown', this.#down);
    on('pointermove', this.#move);
    on('pointerup', this.#up);
    on('pointercancel', this.#cancel);
    on('pointerleave', () => send.left());
    on('wheel', this.#wheel);
    on('contextmenu', (event) => isField(event.target) || event.preventDefault());
    // A button held down may be let go outside of the page.
    addEventListener('pointerup', (event) => surface.contains(event.target) || this.#up(event));
    addEventListener('keydown', (event) => this.#key(event, true));
    addEventListener('keyup', (event) => this.#key(event, false));
    addEventListener('blur', () => ['Shift', 'Control', 'Alt'].forEach((name) => send.key(name, false)));
  }

  #place(event) {
    const { left, top } = this.#surface.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  #down(event) {
    const [x, y] = this.#place(event);
    if (isSlider(event.target)) return void this.#send.moved(x, y);
    if (event.pointerType === 'touch' && !isMap(event.target)) return this.#touchDown(event, x, y);
    this.#send.moved(x, y);
    if (isField(event.target)) return;
    // Capture keeps a drag alive outside; on a button it would take away its click.
    if (event.target === this.#surface || isMap(event.target)) this.#surface.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') this.#trackTouch(event, x, y);
    // A second finger presses nothing: it pinches.
    if (this.#touches.size < 2) this.#send.button(Input.#button(event), true);
  }

  #move(event) {
    const [x, y] = this.#place(event);
    const touch = this.#touches.get(event.pointerId);
    if (touch) Input.#wandered(touch, x, y);
    if (touch && (this.#touches.size > 1 || !touch.onMap)) return this.#touchMove(touch, x, y);
    this.#send.moved(x, y);
  }

  #up(event) {
    const [x, y] = this.#place(event);
    const touch = this.#touches.get(event.pointerId);
    this.#touches.delete(event.pointerId);
    this.#pinch = 0;
    if (touch && !touch.onMap) return this.#touchUp(event, x, y);
    if (isField(event.target)) return;
    this.#send.moved(x, y);
    this.#send.button(Input.#button(event), false);
    // What a finger tapped stays pointed at, so that its row can be read.
    if (touch && Input.#wandered(touch, x, y)) this.#send.left();
  }

  #cancel(event) {
    const touch = this.#touches.get(event.pointerId);
    this.#touches.delete(event.pointerId);
    this.#tapping = false;
    this.#pinch = 0;
    if (!touch || touch.onMap) this.#send.button(0, false);
  }

  /** Once it has left its place, or another finger has come, a finger no longer taps: not even back where it began. */
  static #wandered(touch, x, y) {
    touch.wandered ||= Math.hypot(x - touch.startX, y - touch.startY) >= TAP_REACH;
    return touch.wandered;
  }

  /** ImGui's order: left, right, middle. */
  static #button({ button }) {
    return button === 1 ? 2 : button === 2 ? 1 : 0;
  }

  #trackTouch(event, x, y) {
    this.#touches.set(event.pointerId, { x, y, startX: x, startY: y, onMap: isMap(event.target) });
    // A second finger ends what the first one was doing.
    if (this.#touches.size === 1) return;
    this.#send.button(0, false);
    for (const touch of this.#touches.values()) touch.wandered = true;
  }

  #touchDown(event, x, y) {
    this.#trackTouch(event, x, y);
    this.#tapping = this.#touches.size === 1;
  }

  #touchMove(touch, x, y) {
    const [fromX, fromY] = [touch.x, touch.y];
    [touch.x, touch.y] = [x, y];
    if (this.#touches.size > 1) {
      this.#pinchMove();
      return;
    }
    if (this.#tapping && !touch.wandered) return;
    this.#tapping = false;
    this.#send.moved(touch.startX, touch.startY);
    this.#send.wheel(0, x - fromX, y - fromY);
  }

  #pinchMove() {
    const [one, other] = [...this.#touches.values()];
    const distance = Math.hypot(one.x - other.x, one.y - other.y);
    this.#send.moved((one.x + other.x) / 2, (one.y + other.y) / 2);
    if (this.#pinch > 0 && one.onMap) this.#send.wheel(Math.log2(distance / this.#pinch) * NOTCHES_PER_DOUBLING, 0, 0);
    this.#pinch = distance;
  }

  #touchUp(event, x, y) {
    if (this.#tapping && !isField(event.target)) {
      this.#send.moved(x, y);
      this.#send.button(0, true);
      this.#send.button(0, false);
    }
    this.#tapping = false;
    if (!isField(event.target)) this.#send.left();
  }

  #wheel(event) {
    // Ctrl and wheel is the browser's zoom, and a trackpad's pinch: the map takes it, the rest of the page does not. The
    // wheel alone zooms a map that was clicked; else whoever scrolls past it would be caught there.
    const onMap = isMap(event.target);
    if (event.ctrlKey && !onMap) return;
    event.preventDefault();
    const zooms = onMap && (event.ctrlKey || isMap(document.activeElement));
    const [x, y] = this.#place(event);
    this.#send.moved(x, y);
    const points = [1, POINTS_PER_LINE, innerHeight * 0.8][event.deltaMode];
    const [right, down] = event.shiftKey ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    const notches = event.ctrlKey && event.deltaMode === 0 ? -down / 20 : (-down * points) / NOTCH;
    this.#send.wheel(zooms ? notches : 0, -right * points, zooms ? 0 : -down * points);
  }

  #key(event, down) {
    if (!FORWARDED_KEYS.has(event.key) || event.isComposing) return;
    // What is typed into a field is the field's; only leaving it with Escape is everybody's.
    if (isField(event.target) && event.key !== 'Escape') return;
    this.#send.key(event.key, down);
  }
}
