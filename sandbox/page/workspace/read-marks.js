/** Until where each person has read each place, as long as the page is open. */
export function createReadMarks() {
  const read = new Map()
  const key = (person, place) => `${person}/${place}`

  return {
    /** Notes that `current` is on screen. What was there before the page opened counts as read. */
    seen(person, current, places) {
      for (const { id, latest } of places)
        if (id === current || !read.has(key(person, id))) read.set(key(person, id), latest)
    },
    unread(person, place, places) {
      const latest = places.find(({ id }) => id === place)?.latest ?? ''
      return latest > (read.get(key(person, place)) ?? latest)
    },
  }
}
