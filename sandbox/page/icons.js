const NAMESPACE = 'http://www.w3.org/2000/svg'

/** Line drawings on a grid of 24. */
const SHAPES = {
  send: ['M4 12 20 4l-5 16-3-7z', 'M12 13 20 4'],
  attach: [
    'M20 11.5 12 19.6a5 5 0 0 1-7.1-7.1l8.4-8.4a3.4 3.4 0 0 1 4.8 4.8l-8.3 8.3a1.7 1.7 0 0 1-2.4-2.4l7.4-7.4',
  ],
  slash: [
    'M5 4h14a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 4z',
    'M14 8l-4 8',
  ],
  plus: ['M12 5v14', 'M5 12h14'],
  more: ['M12 5.5v.01', 'M12 12v.01', 'M12 18.5v.01'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  hash: ['M9.5 4 7.5 20', 'M16.5 4l-2 16', 'M4.5 9h16', 'M3.5 15h16'],
  home: ['M4 11.5 12 5l8 6.5', 'M6.5 10v9h11v-9'],
  chat: ['M5 5h14v11H10l-5 4z'],
  reply: ['M10 6 4 12l6 6', 'M4 12h10a6 6 0 0 1 6 6v1'],
  edit: ['M5 19h4L19 9l-4-4L5 15z'],
  trash: ['M5 7h14', 'M10 7V4.5h4V7', 'M7 7l1 13h8l1-13'],
  photo: ['M4 6h16v13H4z', 'M8.5 11a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.6z', 'M5 18l5.5-5 3 2.5L17 12l3 3'],
  voice: [
    'M12 4a2.6 2.6 0 0 1 2.6 2.6v5a2.6 2.6 0 0 1-5.2 0v-5A2.6 2.6 0 0 1 12 4z',
    'M6 11.5a6 6 0 0 0 12 0',
    'M12 17.5V21',
  ],
  document: ['M6 3.5h8l4 4v13H6z', 'M14 3.5v4h4', 'M9 12h6', 'M9 16h6'],
  sticker: ['M12 20a8 8 0 1 1 8-8', 'M12 20c4 0 8-4 8-8-4 0-8 4-8 8z', 'M9 9.5v.01', 'M15 9.5v.01'],
  location: [
    'M12 21c4-5 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.5 6 6.5 11z',
    'M12 12a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
  ],
  contact: ['M12 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z', 'M5 20c.7-3.6 3.3-5.5 7-5.5s6.3 1.9 7 5.5'],
  block: ['M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z', 'M6.5 6.5l11 11'],
  shield: ['M12 3.5 5 6v6c0 4.5 3 7 7 8.5 4-1.5 7-4 7-8.5V6z', 'M9 12l2.2 2.2L15.2 10'],
  alert: ['M12 4 3.5 19h17z', 'M12 10v4', 'M12 16.8v.01'],
  clock: ['M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z', 'M12 8v4.2l2.8 1.8'],
  star: ['M12 4l2.4 5.2 5.6.6-4.2 3.8 1.2 5.6L12 16.3 7 19.2l1.2-5.6L4 9.8l5.6-.6z'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  eye: [
    'M3 12c2.5-4 5.5-6 9-6s6.5 2 9 6c-2.5 4-5.5 6-9 6s-6.5-2-9-6z',
    'M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  ],
}

/** A picture for the eye alone; the name stands beside it or in the button's label. */
export function icon(name) {
  const svg = document.createElementNS(NAMESPACE, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  for (const shape of SHAPES[name] ?? []) {
    const path = document.createElementNS(NAMESPACE, 'path')
    path.setAttribute('d', shape)
    svg.append(path)
  }
  return svg
}
